const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of every English sentence; rare in code, in table cells and in names. */
export const STOP_WORDS = words(`
  a about after all also an and any are as at be because been before being between both but by can
  could did do does each every for from had has have he her here his how i if in into is it its
  may might more most must my no not now of on once one only or other our out over she should so
  some such than that the their them then there these they this those through to too under until
  up us use used very was we were what when where which while who why will with would you your
`);

/** Verbs that make a clause finite; a heading seldom has one. */
export const FINITE_VERBS = words(`
  is are was were be been has have had do does did can could will would shall should may might must
  let's isn't aren't can't don't doesn't won't it's that's there's we're you're we've we'll you'll
  i'm they're allows allow provides provide enables enable helps help makes make uses shows show
  contains includes include requires need needs want wants lets supports support
`);

/** Verbs in the form that starts an instruction. */
export const IMPERATIVES = words(`
  add allow apply ask assign attach build change check choose clean clear click clone close complete
  configure confirm connect continue convert copy create define delete deploy describe design
  determine disable download edit enable ensure enter evaluate examine execute expand explore export
  extract fill find follow generate get give go grant identify import include initialize insert
  inspect install invoke keep launch learn let leave list load log look make manage modify monitor
  move name navigate note observe open paste perform prepare press provide provision publish pull
  push read register remove repeat replace restart retrieve return review run save scroll search see
  select send set setup sign specify start stop submit subscribe switch tag take test track train
  turn type uncheck understand update upload use using validate verify view visit wait watch write
`);

/** Words that open a question or an explaining heading. */
export const QUESTION_WORDS = words('what how why when where who which can does do is are should');

/** Commands that start a line of a shell session. */
export const SHELL_COMMANDS = words(`
  apt apt-get aws az bash brew cargo cat cd chmod chown conda cp curl docker docker-compose dotnet
  echo eval export find flink gcloud git go gradle grep gsutil helm java jupyter kill kind kubectl
  ln ls make mkdir minikube mount mv mvn npm npx nvidia-smi openssl pip pip3 poetry ps pwd pytest
  python python3 rm scp sed set sh source ssh sudo tar tail tensorboard touch uv uvicorn unzip
  virtualenv watch wget xargs yarn yum zip dapr kustomize terraform systemctl apk apt-key awk bq
  bun cmake df diff dnf dpkg du eksctl env ffmpeg g++ gcc gunicorn gunzip gzip huggingface-cli
  istioctl javac journalctl jq kubeadm lsof mongosh mpirun mysql nc nohup nslookup nvcc pacman
  pipx pnpm podman printenv psql redis-cli rsync rustup sbatch sbt skaffold spark-submit sqlite3
  squeue srun ssh-keygen strace tee telnet tmux torchrun ulimit uname unset uvx wc zcat
  clickhouse-client
`);

/** Words that begin a statement in one of the usual languages. */
export const CODE_KEYWORDS = words(`
  import from def class return if elif else: else for while try try: except except: finally: with
  print lambda async await yield raise assert global pass break continue const let var function
  export new public private protected static void int float double string bool boolean final using
  namespace package func type struct interface enum impl fn use pub mut select insert update delete
  create alter drop where group order from: run cmd copy env workdir expose entrypoint apiversion:
  kind: metadata: spec: name: version: services: image: true false null none end then fi done
`);

/** Openings of the lines that name a lost picture. */
export const FIGURE_WORDS = words(`
  figure fig figures table image images photo source video screenshot diagram chart illustration
  courtesy credit credits animation graph left right top bottom above overview example examples
`);

/** Words by which a line points to a picture nearby. */
export const PICTURE_POINTERS = words(`
  following below above shown shows illustrate illustrates illustrated illustrating illustration
  figure diagram screenshot image chart graph picture video here here's
`);

/** … and to a table. */
export const TABLE_POINTERS = words('table tables');

/** Words after which a sentence goes on. */
export const GOING_ON = words(`
  a an the of to for from with in on at by and or because that which is are into as using via here
  like than
`);

/** A sentence goes on after such a word: what follows was a list or a formula. */
export const UNFINISHED = words(`
  a an the of and or because that which is are into than then to with as by at our your their its we
`);

/** Verbs behind a name that open a biography. */
export const TELLING_VERBS = words(`
  is are was work works lead leads joined holds has serves received focuses manages
`);

/** Words that open a line of prose: a person, a pointer, a greeting, a turn. */
export const POINTERS = words(`
  i we you they he she it there these those this that here here's it's i'm we're we've you'll let's
  please thanks thank special hi dear or and but then now note so also finally first next
`);
