"""A pull request's life: branches that diverge, conflicts, comments, approval rules, the three merges."""
import json

from botocore.exceptions import ClientError

from clients import client

codecommit = client("codecommit")


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return
    raise AssertionError(f"not refused with {code}: {arguments}")


def put(branch, path, content):
    try:
        parent = {"parentCommitId": codecommit.get_branch(repositoryName="reviewed", branchName=branch)["branch"]["commitId"]}
    except ClientError:
        parent = {}
    return codecommit.put_file(repositoryName="reviewed", branchName=branch, filePath=path, fileContent=content, **parent)["commitId"]


def branch(name, commit):
    codecommit.create_branch(repositoryName="reviewed", branchName=name, commitId=commit)


def request(title, source):
    targets = [{"repositoryName": "reviewed", "sourceReference": source, "destinationReference": "main"}]
    return codecommit.create_pull_request(title=title, targets=targets, clientRequestToken=title)["pullRequest"]


codecommit.create_repository(repositoryName="reviewed")
first = put("main", "a.txt", b"one\ntwo\nthree\nfour\nfive\n")
for name in ["forward", "squashed", "merged", "conflicting", "by-line"]:
    branch(name, first)
put("forward", "forward.txt", b"f")
opened = request("forward", "forward")
assert opened["pullRequestStatus"] == "OPEN" and opened["pullRequestTargets"][0]["mergeBase"] == first, opened
assert request("forward", "forward")["pullRequestId"] == opened["pullRequestId"]
tip = put("forward", "forward.txt", b"g")
moved = codecommit.get_pull_request(pullRequestId=opened["pullRequestId"])["pullRequest"]
assert moved["pullRequestTargets"][0]["sourceCommit"] == tip and moved["revisionId"] != opened["revisionId"]

where = {"pullRequestId": opened["pullRequestId"], "repositoryName": "reviewed", "beforeCommitId": first, "afterCommitId": tip}
comment = codecommit.post_comment_for_pull_request(content="why?", location={"filePath": "forward.txt", "filePosition": 1, "relativeFileVersion": "AFTER"}, **where)["comment"]
codecommit.post_comment_reply(inReplyTo=comment["commentId"], content="because")
codecommit.update_comment(commentId=comment["commentId"], content="why, really?")
threads = codecommit.get_comments_for_pull_request(pullRequestId=opened["pullRequestId"])["commentsForPullRequestData"]
assert [each["content"] for each in threads[0]["comments"]] == ["why, really?", "because"], threads
codecommit.delete_comment_content(commentId=comment["commentId"])
refused("CommentDeletedException", codecommit.get_comment, commentId=comment["commentId"])

rule = json.dumps({"Version": "2018-11-08", "Statements": [{"Type": "Approvers", "NumberOfApprovalsNeeded": 1}]})
codecommit.create_pull_request_approval_rule(pullRequestId=opened["pullRequestId"], approvalRuleName="one", approvalRuleContent=rule)
refused("PullRequestApprovalRulesNotSatisfiedException", codecommit.merge_pull_request_by_fast_forward, pullRequestId=opened["pullRequestId"], repositoryName="reviewed")
refused("PullRequestCannotBeApprovedByAuthorException", codecommit.update_pull_request_approval_state,
        pullRequestId=opened["pullRequestId"], revisionId=moved["revisionId"], approvalState="APPROVE")
iam = client("iam")
iam.create_user(UserName="reviewer")
key = iam.create_access_key(UserName="reviewer")["AccessKey"]
reviewer = client("codecommit", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
reviewer.update_pull_request_approval_state(pullRequestId=opened["pullRequestId"], revisionId=moved["revisionId"], approvalState="APPROVE")
assert codecommit.evaluate_pull_request_approval_rules(pullRequestId=opened["pullRequestId"], revisionId=moved["revisionId"])["evaluation"]["approved"]
closed = codecommit.merge_pull_request_by_fast_forward(pullRequestId=opened["pullRequestId"], repositoryName="reviewed", sourceCommitId=tip)["pullRequest"]
assert closed["pullRequestStatus"] == "CLOSED" and closed["pullRequestTargets"][0]["mergeMetadata"]["mergeOption"] == "FAST_FORWARD_MERGE"
assert codecommit.get_branch(repositoryName="reviewed", branchName="main")["branch"]["commitId"] == tip
refused("PullRequestAlreadyClosedException", codecommit.update_pull_request_title, pullRequestId=opened["pullRequestId"], title="late")
kinds = [each["pullRequestEventType"] for each in codecommit.describe_pull_request_events(pullRequestId=opened["pullRequestId"])["pullRequestEvents"]]
assert kinds[0] == "PULL_REQUEST_MERGE_STATE_CHANGED" and kinds[-1] == "PULL_REQUEST_CREATED", kinds

put("squashed", "squashed.txt", b"s")
put("squashed", "squashed.txt", b"t")
squash = request("squash", "squashed")
codecommit.merge_pull_request_by_squash(pullRequestId=squash["pullRequestId"], repositoryName="reviewed", commitMessage="All at once", authorName="Ann", email="ann@example.com")
commit = codecommit.get_commit(repositoryName="reviewed", commitId=codecommit.get_branch(repositoryName="reviewed", branchName="main")["branch"]["commitId"])["commit"]
assert commit["parents"] == [tip] and commit["message"].strip() == "All at once" and commit["author"]["name"] == "Ann", commit

put("merged", "merged.txt", b"m")
assert codecommit.get_merge_options(repositoryName="reviewed", sourceCommitSpecifier="merged", destinationCommitSpecifier="main")["mergeOptions"] == ["SQUASH_MERGE", "THREE_WAY_MERGE"]
three = codecommit.merge_branches_by_three_way(repositoryName="reviewed", sourceCommitSpecifier="merged", destinationCommitSpecifier="main")["commitId"]
assert len(codecommit.get_commit(repositoryName="reviewed", commitId=three)["commit"]["parents"]) == 2
assert codecommit.get_file(repositoryName="reviewed", filePath="squashed.txt")["fileContent"] == b"t"

put("main", "a.txt", b"ONE\ntwo\nthree\nfour\nfive\n")
put("conflicting", "a.txt", b"Uno\ntwo\nthree\nfour\nfive\n")
put("by-line", "a.txt", b"one\ntwo\nthree\nfour\nFIVE\n")
found = codecommit.get_merge_conflicts(repositoryName="reviewed", sourceCommitSpecifier="conflicting", destinationCommitSpecifier="main", mergeOption="THREE_WAY_MERGE")
assert not found["mergeable"] and [each["filePath"] for each in found["conflictMetadataList"]] == ["a.txt"], found
both = {"repositoryName": "reviewed", "destinationCommitSpecifier": "main"}
refused("ManualMergeRequiredException", codecommit.merge_branches_by_three_way, sourceCommitSpecifier="conflicting", **both)
refused("ManualMergeRequiredException", codecommit.merge_branches_by_three_way, sourceCommitSpecifier="by-line", **both)
codecommit.merge_branches_by_three_way(sourceCommitSpecifier="by-line", conflictDetailLevel="LINE_LEVEL", **both)
assert codecommit.get_file(repositoryName="reviewed", filePath="a.txt")["fileContent"] == b"ONE\ntwo\nthree\nfour\nFIVE\n"
codecommit.merge_branches_by_squash(sourceCommitSpecifier="conflicting", conflictResolutionStrategy="ACCEPT_SOURCE", **both)
assert codecommit.get_file(repositoryName="reviewed", filePath="a.txt")["fileContent"].startswith(b"Uno")
branch("same", first)
put("same", "late.txt", b"l")
last = request("given up", "same")
assert codecommit.list_pull_requests(repositoryName="reviewed", pullRequestStatus="OPEN")["pullRequestIds"] == [last["pullRequestId"]]
codecommit.update_pull_request_status(pullRequestId=last["pullRequestId"], pullRequestStatus="CLOSED")
refused("PullRequestDoesNotExistException", codecommit.get_pull_request, pullRequestId="99")
refused("ReferenceDoesNotExistException", codecommit.create_pull_request, title="x", targets=[{"repositoryName": "reviewed", "sourceReference": "nowhere"}])
