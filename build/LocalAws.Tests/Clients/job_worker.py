"""
A custom build action and its job worker, as AWS's walkthrough "Create and add a custom action" has them. The server is restarted between the parts:
what the worker acknowledged before, it finishes after.
"""
import io
import json
import sys
import time
import zipfile

from clients import client, refused

pipeline, s3, iam = client("codepipeline"), client("s3"), client("iam")
PACKER = {"category": "Build", "owner": "Custom", "provider": "Packer", "version": "1"}
FORGE = {"category": "Source", "owner": "Custom", "provider": "Forge", "version": "1"}
COUNTS = {"minimumCount": 1, "maximumCount": 1}
NONE = {"minimumCount": 0, "maximumCount": 0}


def until(look, patience=60):
    """Asks again until there is an answer, as a worker does."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if answer := look():
            return answer
        time.sleep(0.05)
    raise AssertionError("nothing came")


def zipped(**files):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(name + ".txt", text)
    return content.getvalue()


def packing(**changes):
    return {
        "name": "Pack", "actionTypeId": PACKER, "namespace": "Pack", "inputArtifacts": [{"name": "Code"}], "outputArtifacts": [{"name": "Package"}],
        "configuration": {"ProjectName": "web", "Token": "s3cr3t", "Level": "9"}, **changes,
    }


def structure(*stages, name="packed"):
    source = {
        "name": "Fetch", "outputArtifacts": [{"name": "Code"}], "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
        "configuration": {"S3Bucket": "worker-source", "S3ObjectKey": "app.zip", "PollForSourceChanges": "false"},
    }
    return {
        "name": name, "roleArn": ROLE, "artifactStore": {"type": "S3", "location": "worker-artifacts"},
        "stages": [{"name": "Source", "actions": [source]}, *({"name": stage, "actions": [action]} for stage, action in stages)],
    }


def delivery():
    return {
        "name": "Deliver", "inputArtifacts": [{"name": "Package"}], "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "S3", "version": "1"},
        "configuration": {"BucketName": "worker-site", "Extract": "true", "ObjectKey": "#{Pack.folder}"},
    }


def poll(kind=PACKER, **query):
    return pipeline.poll_for_jobs(actionTypeId=kind, maxBatchSize=1, **({"queryParam": query} if query else {}))["jobs"]


def take(kind=PACKER, **query):
    job = until(lambda: poll(kind, **query))[0]
    assert pipeline.acknowledge_job(jobId=job["id"], nonce=job["nonce"])["status"] == "InProgress"
    return job


def store(job):
    keys = job["data"]["artifactCredentials"]
    return client("s3", aws_access_key_id=keys["accessKeyId"], aws_secret_access_key=keys["secretAccessKey"], aws_session_token=keys["sessionToken"])


def place(artifact):
    where = artifact["location"]["s3Location"]
    return {"Bucket": where["bucketName"], "Key": where["objectKey"]}


def ended(execution, name="packed"):
    status = pipeline.get_pipeline_execution(pipelineName=name, pipelineExecutionId=execution)["pipelineExecution"]["status"]
    return status if status != "InProgress" else None


def action_state(stage, name="packed"):
    return next(each for each in pipeline.get_pipeline_state(name=name)["stageStates"] if each["stageName"] == stage)["actionStates"][0]


def create_packer(**changes):
    return pipeline.create_custom_action_type(**{
        "category": "Build", "provider": "Packer", "version": "1", "inputArtifactDetails": COUNTS, "outputArtifactDetails": COUNTS,
        "settings": {"entityUrlTemplate": "https://packer.example/{Config:ProjectName}/", "executionUrlTemplate": "https://packer.example/{Config:ProjectName}/{ExternalExecutionId}"},
        "configurationProperties": [
            {"name": "ProjectName", "required": True, "key": True, "secret": False, "queryable": True, "description": "Which project.", "type": "String"},
            {"name": "Token", "required": True, "key": False, "secret": True},
            {"name": "Level", "required": False, "key": False, "secret": False, "type": "Number"},
        ],
        "tags": [{"key": "team", "value": "build"}], **changes,
    })


def make_the_type():
    made = create_packer()
    assert made["actionType"]["id"] == PACKER and made["tags"] == [{"key": "team", "value": "build"}], made
    assert [each["id"] for each in pipeline.list_action_types(actionOwnerFilter="Custom")["actionTypes"]] == [PACKER]
    arn = f"arn:aws:codepipeline:us-east-1:{ACCOUNT}:actiontype:Custom/Build/Packer/1"
    pipeline.tag_resource(resourceArn=arn, tags=[{"key": "stage", "value": "dev"}])
    assert len(pipeline.list_tags_for_resource(resourceArn=arn)["tags"]) == 2
    refused("ValidationException", create_packer)
    for wrong in [
        {"category": "Approval"},
        {"inputArtifactDetails": {"minimumCount": 2, "maximumCount": 1}},
        {"settings": {"entityUrlTemplate": "https://packer.example/{Config:Token}"}},
        {"configurationProperties": [{"name": "A", "required": False, "key": True, "secret": False, "queryable": True}], "settings": {}},
        {"configurationProperties": [{"name": "A", "required": True, "key": True, "secret": False}] * 2, "settings": {}},
    ]:
        refused("ValidationException", create_packer, **{"version": "2", **wrong})
    refused("ActionTypeNotFoundException", pipeline.get_action_type, category="Build", owner="AWS", provider="Packer", version="1")


def hold_structures_against_it():
    for wrong in [
        {"configuration": {"Token": "s3cr3t"}},
        {"configuration": {"ProjectName": "web", "Token": "s3cr3t", "Level": "high"}},
        {"configuration": {"ProjectName": "a name of many words", "Token": "s3cr3t"}},
        {"configuration": {"ProjectName": "web", "Token": "****"}},
        {"configuration": {"ProjectName": "web", "Token": "s3cr3t", "Colour": "red"}},
        {"outputArtifacts": []},
        {"actionTypeId": {**PACKER, "version": "7"}},
    ]:
        refused("InvalidActionDeclarationException", pipeline.create_pipeline, pipeline=structure(("Build", packing(**wrong)), ("Deploy", delivery())))


def begin():
    for bucket in ["worker-source", "worker-artifacts", "worker-site"]:
        s3.create_bucket(Bucket=bucket)
    s3.put_bucket_versioning(Bucket="worker-source", VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket="worker-source", Key="app.zip", Body=zipped(app="one"))
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "codepipeline.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    iam.create_role(RoleName="worker-pipeline", AssumeRolePolicyDocument=json.dumps(trust))
    iam.put_role_policy(RoleName="worker-pipeline", PolicyName="all", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}))
    make_the_type()
    hold_structures_against_it()
    pipeline.create_pipeline(pipeline=structure(("Build", packing()), ("Deploy", delivery())))
    assert pipeline.get_pipeline(name="packed")["pipeline"]["stages"][1]["actions"][0]["configuration"]["Token"] == "****"

    job = until(lambda: poll(ProjectName="web"))[0]
    assert poll(ProjectName="other") == []
    refused("ValidationException", poll)
    refused("ValidationException", pipeline.poll_for_jobs, actionTypeId={"category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1"})
    assert job["data"]["actionConfiguration"]["configuration"] == {"ProjectName": "web", "Token": "s3cr3t", "Level": "9"}, job
    assert job["data"]["pipelineContext"]["action"]["name"] == "Pack" and job["accountId"] == ACCOUNT
    refused("InvalidJobStateException", pipeline.put_job_success_result, jobId=job["id"])
    refused("InvalidNonceException", pipeline.acknowledge_job, jobId=job["id"], nonce="another")
    assert pipeline.acknowledge_job(jobId=job["id"], nonce=job["nonce"])["status"] == "InProgress"
    refused("InvalidNonceException", pipeline.acknowledge_job, jobId=job["id"], nonce=job["nonce"])
    assert poll(ProjectName="web") == []
    state = action_state("Build")
    assert state["entityUrl"] == "https://packer.example/web/" and state["latestExecution"]["status"] == "InProgress", state
    s3.put_object(Bucket="worker-source", Key="worker/job", Body=job["id"].encode())


def pack(job):
    """The worker's own work: what it is given, in capitals, where it is told."""
    data = job["data"]
    objects = store(job)
    with zipfile.ZipFile(io.BytesIO(objects.get_object(**place(data["inputArtifacts"][0]))["Body"].read())) as archive:
        text = archive.read("app.txt").decode()
    objects.put_object(**place(data["outputArtifacts"][0]), Body=zipped(app=text.upper()))


def finish():
    mine = s3.get_object(Bucket="worker-source", Key="worker/job")["Body"].read().decode()
    job = {"id": mine, "data": pipeline.get_job_details(jobId=mine)["jobDetails"]["data"]}
    assert job["data"]["actionConfiguration"]["configuration"]["Token"] == "s3cr3t"
    execution = job["data"]["pipelineContext"]["pipelineExecutionId"]
    pipeline.put_job_success_result(jobId=mine, continuationToken="half", executionDetails={"summary": "Packing", "externalExecutionId": "build 7", "percentComplete": 50})
    job = take(ProjectName="web")
    assert job["data"]["continuationToken"] == "half" and job["id"] != mine
    state = action_state("Build")["latestExecution"]
    assert (state["percentComplete"], state["summary"], state["externalExecutionUrl"]) == (50, "Packing", "https://packer.example/web/build%207"), state
    pack(job)
    revision = {"revision": "r1", "changeIdentifier": "c1"}
    pipeline.put_job_success_result(
        jobId=job["id"], currentRevision=revision, executionDetails={"summary": "Packed", "externalExecutionId": "build 7"}, outputVariables={"folder": "out"})
    assert until(lambda: ended(execution)) == "Succeeded"
    assert s3.get_object(Bucket="worker-site", Key="out/app.txt")["Body"].read() == b"ONE"
    refused("JobNotFoundException", pipeline.put_job_success_result, jobId=job["id"])
    detail = pipeline.list_action_executions(pipelineName="packed", filter={"pipelineExecutionId": execution})["actionExecutionDetails"][1]
    assert detail["input"]["configuration"]["Token"] == detail["input"]["resolvedConfiguration"]["Token"] == "****", detail
    assert detail["output"]["outputVariables"] == {"folder": "out"}

    failures()
    a_source_of_ones_own()
    deletion()


def failures():
    execution = pipeline.start_pipeline_execution(name="packed")["pipelineExecutionId"]
    job = take(ProjectName="web")
    pipeline.put_job_failure_result(jobId=job["id"], failureDetails={"type": "JobFailed", "message": "out of boxes", "externalExecutionId": "build 8"})
    assert until(lambda: ended(execution)) == "Failed"
    latest = action_state("Build")["latestExecution"]
    assert latest["errorDetails"] == {"code": "JobFailed", "message": "out of boxes"} and latest["externalExecutionId"] == "build 8", latest
    pipeline.retry_stage_execution(pipelineName="packed", stageName="Build", pipelineExecutionId=execution, retryMode="FAILED_ACTIONS")
    job = take(ProjectName="web")
    pipeline.stop_pipeline_execution(pipelineName="packed", pipelineExecutionId=execution, abandon=True)
    assert until(lambda: ended(execution)) == "Stopped"
    refused("JobNotFoundException", pipeline.put_job_success_result, jobId=job["id"])
    assert poll(ProjectName="web") == []


def a_source_of_ones_own():
    pipeline.create_custom_action_type(category="Source", provider="Forge", version="1", inputArtifactDetails=NONE, outputArtifactDetails=COUNTS)
    forge = {"name": "Fetch", "actionTypeId": FORGE, "outputArtifacts": [{"name": "Code"}]}
    site = {**delivery(), "inputArtifacts": [{"name": "Code"}], "configuration": {"BucketName": "worker-site", "Extract": "true", "ObjectKey": "forged"}}
    declared = structure(("Deploy", site), name="forged")
    declared["stages"][0]["actions"] = [forge]
    pipeline.create_pipeline(pipeline=declared)
    job = take(FORGE)
    store(job).put_object(**place(job["data"]["outputArtifacts"][0]), Body=zipped(app="forged"))
    pipeline.put_job_success_result(jobId=job["id"], currentRevision={"revision": "abc123", "changeIdentifier": "42", "revisionSummary": "A change"})
    execution = job["data"]["pipelineContext"]["pipelineExecutionId"]
    assert until(lambda: ended(execution, "forged")) == "Succeeded"
    assert s3.get_object(Bucket="worker-site", Key="forged/app.txt")["Body"].read() == b"forged"
    listed = pipeline.list_pipeline_executions(pipelineName="forged")["pipelineExecutionSummaries"][0]["sourceRevisions"]
    assert (listed[0]["actionName"], listed[0]["revisionId"], listed[0]["revisionSummary"]) == ("Fetch", "abc123", "A change"), listed
    pipeline.delete_pipeline(name="forged")


def deletion():
    pipeline.delete_custom_action_type(category="Build", provider="Packer", version="1")
    refused("ActionTypeNotFoundException", poll, ProjectName="web")
    refused("InvalidActionDeclarationException", pipeline.create_pipeline, pipeline=structure(("Build", packing()), ("Deploy", delivery()), name="late"))
    execution = pipeline.start_pipeline_execution(name="packed")["pipelineExecutionId"]
    assert until(lambda: ended(execution)) == "Failed"
    assert "was deleted" in action_state("Build")["latestExecution"]["errorDetails"]["message"]
    refused("ValidationException", create_packer, outputArtifactDetails=NONE)
    create_packer()
    pipeline.retry_stage_execution(pipelineName="packed", stageName="Build", pipelineExecutionId=execution, retryMode="FAILED_ACTIONS")
    job = take(ProjectName="web")
    pack(job)
    pipeline.put_job_success_result(jobId=job["id"], outputVariables={"folder": "again"})
    assert until(lambda: ended(execution)) == "Succeeded"
    pipeline.delete_pipeline(name="packed")


ACCOUNT = client("sts").get_caller_identity()["Account"]
ROLE = f"arn:aws:iam::{ACCOUNT}:role/worker-pipeline"
{"begin": begin, "finish": finish}[sys.argv[1]]()
