#!/usr/bin/env bash
# Runs the app's migration (npm script "migrate") once in a deployment, however many instances it has: the first instance to
# come runs it, the others wait for its end. An app without that script has nothing to migrate.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

migrate_seconds=${MIGRATE_SECONDS:-240} # shorter than the hook's timeout
folder=/$APPLICATION_NAME/migrations
lock=$folder/$DEPLOYMENT_ID

has_migration() { node -e 'process.exit(require(process.argv[1]).scripts?.migrate ? 0 : 1)' "$app_dir/package.json"; }

state() { aws_cli ssm get-parameter --name "$lock" --query Parameter.Value; }

end_as() { aws_cli ssm put-parameter --name "$lock" --type String --value "$1" --overwrite >/dev/null; }

# Locks of earlier deployments have done their work.
forget_earlier() {
  local earlier
  read -ra earlier <<<"$(aws_cli ssm get-parameters-by-path --path "$folder" --max-items 10 --query "Parameters[?Name!='$lock'].Name" | grep -v '^None$' | xargs)"
  if ((${#earlier[@]} > 0)); then aws_cli ssm delete-parameters --names "${earlier[@]}" >/dev/null; fi
}

run_migration() {
  echo "This instance migrates for deployment $DEPLOYMENT_ID"
  cd "$app_dir"
  if ! npm run migrate; then
    end_as failed
    fail "The migration failed: no instance of deployment $DEPLOYMENT_ID goes on"
  fi
  end_as succeeded
  forget_earlier
}

wait_for_migration() {
  local deadline=$((SECONDS + migrate_seconds)) now
  echo "Another instance migrates for deployment $DEPLOYMENT_ID: waiting for its end"
  while :; do
    now=$(state) || fail "Whether the migration has ended cannot be read: $lock"
    [[ $now == running ]] || break
    ((SECONDS < deadline)) || fail "The migration has not ended within $migrate_seconds s; the instance that began it may be gone. Deploy again."
    sleep 1
  done
  [[ $now == succeeded ]] || fail "The migration failed on the instance that ran it: its scripts.log says why"
}

has_migration || { echo "The app has no npm script \"migrate\": nothing to migrate"; exit 0; }
command -v aws >/dev/null || fail "A migration needs the AWS CLI, by which instances agree on who runs it: sudo dnf install awscli-2"

if answer=$(aws_cli ssm put-parameter --name "$lock" --type String --value running 2>&1); then
  run_migration
elif [[ $answer == *ParameterAlreadyExists* ]]; then
  wait_for_migration
else
  fail "Instances cannot agree on who migrates: $answer"
fi
