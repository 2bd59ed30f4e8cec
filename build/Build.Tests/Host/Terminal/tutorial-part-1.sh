#!/usr/bin/env bash
# The tutorial's Part 1, typed into a second terminal while Local-Aws runs in the first: its own commands, with the names, regions and
# accounts filled in. Each answer is read back. Usage: tutorial-part-1.sh FOLDER (of the checkout that Local-Aws runs in); works in the current one.
set -euo pipefail
# shellcheck source=/dev/null
. "$1/.nutshell/local-aws.env"
account=$(aws sts get-caller-identity --query Account --output text)
role() { echo "arn:aws:iam::$account:role/$1"; }
same() { [[ $1 == "$2" ]] || { echo "read back '$1' instead of '$2'" >&2; exit 1; }; }

# What the tutorial takes for granted: the roles, an instance with its tag, and the bucket of the pipeline.
for pair in CodeBuildServiceRole=codebuild CodeDeployServiceRole=codedeploy CodePipelineServiceRole=codepipeline CodeDeployDemo=ec2; do
  aws iam create-role --role-name "${pair%=*}" --assume-role-policy-document \
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"${pair#*=}.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}" >/dev/null
  aws iam attach-role-policy --role-name "${pair%=*}" --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
done
aws iam create-instance-profile --instance-profile-name CodeDeployDemo >/dev/null
aws iam add-role-to-instance-profile --instance-profile-name CodeDeployDemo --role-name CodeDeployDemo
instance=$(aws ec2 run-instances --image-id resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64 \
  --instance-type t3.micro --iam-instance-profile Name=CodeDeployDemo \
  --tag-specifications 'ResourceType=instance,Tags=[{Key=Name,Value=CodeDeployDemo}]' --query 'Instances[0].InstanceId' --output text)
aws s3 mb s3://my-codepipeline-bucket

# Step 1: CodeCommit.
aws codecommit create-repository --repository-name codepipeline-demo --repository-description "Demo app for AWS CodePipeline" >/dev/null
url=$(aws codecommit get-repository --repository-name codepipeline-demo --query repositoryMetadata.cloneUrlHttp --output text)
git -c credential.helper='!/usr/bin/aws codecommit credential-helper --ignore-host-check $@' -c credential.UseHttpPath=true clone -q "$url" clone 2>/dev/null
cp -r app/. clone
cd clone
git config credential.helper '!/usr/bin/aws codecommit credential-helper --ignore-host-check $@'
git config credential.UseHttpPath true
git checkout -q -B main
git add .
git commit -q -m "Initial commit"
git push -q origin main
same "$(aws codecommit get-branch --repository-name codepipeline-demo --branch-name main --query branch.commitId --output text)" "$(git rev-parse HEAD)"
cd ..

# Step 2: CodeBuild. In a pipeline, source and artifacts are the pipeline's.
aws codebuild create-project --name codepipeline-demo-build --source type=CODEPIPELINE --artifacts type=CODEPIPELINE \
  --environment type=LINUX_CONTAINER,image=aws/codebuild/standard:7.0,computeType=BUILD_GENERAL1_SMALL --service-role "$(role CodeBuildServiceRole)" >/dev/null
same "$(aws codebuild batch-get-projects --names codepipeline-demo-build --query 'projects[0].[environment.image,serviceRole]' --output text)" \
  "$(printf 'aws/codebuild/standard:7.0\t%s' "$(role CodeBuildServiceRole)")"

# Step 3: CodeDeploy.
aws deploy create-application --application-name codepipeline-demo-app --compute-platform Server >/dev/null
aws deploy create-deployment-group --application-name codepipeline-demo-app --deployment-group-name codepipeline-demo-dg \
  --ec2-tag-filters Key=Name,Value=CodeDeployDemo,Type=KEY_AND_VALUE --service-role-arn "$(role CodeDeployServiceRole)" >/dev/null
same "$(aws deploy get-deployment-group --application-name codepipeline-demo-app --deployment-group-name codepipeline-demo-dg \
  --query 'deploymentGroupInfo.ec2TagFilters[0].[Key,Value,Type]' --output text)" "$(printf 'Name\tCodeDeployDemo\tKEY_AND_VALUE')"

# Step 4: CodePipeline.
sed "s/<account-id>/$account/" pipeline.json >filled.json
aws codepipeline create-pipeline --cli-input-json file://filled.json >/dev/null
same "$(aws codepipeline get-pipeline --name codepipeline-demo-pipeline --query 'pipeline.stages[].name' --output text)" "$(printf 'Source\tBuild\tDeploy')"
execution=$(aws codepipeline start-pipeline-execution --name codepipeline-demo-pipeline --query pipelineExecutionId --output text)
for _ in {1..60}; do
  status=$(aws codepipeline get-pipeline-execution --pipeline-name codepipeline-demo-pipeline --pipeline-execution-id "$execution" \
    --query pipelineExecution.status --output text)
  [[ $status == InProgress ]] || break
done
same "$status" Succeeded

port=$(aws ec2 describe-instances --instance-ids "$instance" --query "Reservations[0].Instances[0].Tags[?Key=='aws:nutshell:port'].Value" --output text)
curl -fsS "http://127.0.0.1:$port/"
