#!/usr/bin/env bash
# Tells a webhook (Slack's, or any that takes {"text": ...}) that this instance serves the revision. The URL is a secret and lies
# in Systems Manager; whoever cannot be told does not fail the deployment.
#   aws ssm put-parameter --name /codepipeline-demo-app/webhook --type SecureString --value https://...
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

parameter=/$APPLICATION_NAME/webhook

skip() {
  echo "Nobody was notified: $*"
  exit 0
}

command -v aws >/dev/null || skip "there is no AWS CLI to read $parameter with"
url=$(aws_cli ssm get-parameter --name "$parameter" --with-decryption --query Parameter.Value 2>&1) || skip "$url"
text="$APPLICATION_NAME: deployment $DEPLOYMENT_ID serves on $(hostname)"
# The URL comes by a file descriptor: whoever lists processes does not see it.
curl --fail --silent --show-error --max-time 10 --header 'Content-Type: application/json' --data "{\"text\":\"$text\"}" \
  --output /dev/null --config <(printf 'url = "%s"\n' "$url") || skip "the webhook does not answer"
echo "Notified: $text"
