"""A pull request's life: branches that diverge, conflicts, comments, approval rules, the three merges."""
import base64
import json

from botocore.exceptions import ClientError

from clients import client, refused

codecommit = client("codecommit")


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
codecommit.put_comment_reaction(commentId=comment["commentId"], reactionValue=":smile:")
codecommit.put_comment_reaction(commentId=comment["commentId"], reactionValue="U+1F44D")
refused("InvalidReactionValueException", codecommit.put_comment_reaction, commentId=comment["commentId"], reactionValue=":unknown:")
reactions = codecommit.get_comment_reactions(commentId=comment["commentId"])["reactionsForComment"]
assert [(each["reaction"]["shortCode"], len(each["reactionUsers"])) for each in reactions] == [(":thumbsup:", 1)], reactions
shown = codecommit.get_comment(commentId=comment["commentId"])["comment"]
assert shown["callerReactions"] == [":thumbsup:"] and shown["reactionCounts"] == {":thumbsup:": 1}, shown
codecommit.put_comment_reaction(commentId=comment["commentId"], reactionValue="none")
assert codecommit.get_comment_reactions(commentId=comment["commentId"])["reactionsForComment"] == []
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
described = codecommit.describe_merge_conflicts(sourceCommitSpecifier="conflicting", mergeOption="THREE_WAY_MERGE", filePath="a.txt", **both)
metadata, hunk = described["conflictMetadata"], described["mergeHunks"][0]
assert metadata["numberOfConflicts"] == 1 and metadata["fileSizes"] == {"source": 24, "destination": 24, "base": 24} and metadata["mergeOperations"] == {"source": "M", "destination": "M"}, metadata
assert hunk["isConflict"] and [base64.b64decode(hunk[side]["hunkContent"]) for side in ("source", "destination", "base")] == [b"Uno\n", b"ONE\n", b"one\n"], hunk
assert (hunk["source"]["startLine"], hunk["source"]["endLine"]) == (1, 1), hunk
hunks = codecommit.describe_merge_conflicts(sourceCommitSpecifier="by-line", mergeOption="THREE_WAY_MERGE", filePath="a.txt", **both)["mergeHunks"]
assert [(each["isConflict"], each["base"]["startLine"]) for each in hunks] == [(False, 1), (False, 5)], hunks
batch = codecommit.batch_describe_merge_conflicts(sourceCommitSpecifier="conflicting", mergeOption="SQUASH_MERGE", filePaths=["a.txt", "none.txt"], **both)
assert [each["conflictMetadata"]["filePath"] for each in batch["conflicts"]] == ["a.txt"] and batch["errors"][0]["exceptionName"] == "FileDoesNotExistException", batch
resolved = {"replaceContents": [{"filePath": "a.txt", "replacementType": "USE_NEW_CONTENT", "content": b"both\n", "fileMode": "EXECUTABLE"}]}
refused("InvalidConflictResolutionException", codecommit.create_unreferenced_merge_commit, sourceCommitSpecifier="conflicting", mergeOption="THREE_WAY_MERGE", conflictResolution=resolved, **both)
tip = codecommit.get_branch(repositoryName="reviewed", branchName="main")["branch"]["commitId"]
thought = codecommit.create_unreferenced_merge_commit(sourceCommitSpecifier="conflicting", mergeOption="THREE_WAY_MERGE", conflictResolutionStrategy="AUTOMERGE", conflictResolution=resolved, **both)
file = codecommit.get_file(repositoryName="reviewed", commitSpecifier=thought["commitId"], filePath="a.txt")
assert (file["fileContent"], file["fileMode"]) == (b"both\n", "EXECUTABLE"), file
assert codecommit.get_branch(repositoryName="reviewed", branchName="main")["branch"]["commitId"] == tip
merge = codecommit.get_merge_commit(sourceCommitSpecifier="merged", **both)
assert merge["mergedCommitId"] == three, merge
assert "mergedCommitId" not in codecommit.get_merge_commit(sourceCommitSpecifier="conflicting", **both)
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

# Approval rule templates: what a repository's pull requests begin with, for the branches that they name.
strict = json.dumps({"Version": "2018-11-08", "DestinationReferences": ["refs/heads/main"], "Statements": [{"Type": "Approvers", "NumberOfApprovalsNeeded": 1}]})
elsewhere = json.dumps({"Version": "2018-11-08", "DestinationReferences": ["refs/heads/release"], "Statements": [{"Type": "Approvers", "NumberOfApprovalsNeeded": 1}]})
template = codecommit.create_approval_rule_template(approvalRuleTemplateName="strict", approvalRuleTemplateContent=strict, approvalRuleTemplateDescription="one")["approvalRuleTemplate"]
codecommit.create_approval_rule_template(approvalRuleTemplateName="elsewhere", approvalRuleTemplateContent=elsewhere)
refused("ApprovalRuleTemplateNameAlreadyExistsException", codecommit.create_approval_rule_template, approvalRuleTemplateName="strict", approvalRuleTemplateContent=strict)
refused("InvalidApprovalRuleTemplateContentException", codecommit.create_approval_rule_template, approvalRuleTemplateName="bad", approvalRuleTemplateContent="{}")
codecommit.associate_approval_rule_template_with_repository(approvalRuleTemplateName="strict", repositoryName="reviewed")
batch = codecommit.batch_associate_approval_rule_template_with_repositories(approvalRuleTemplateName="elsewhere", repositoryNames=["reviewed", "nowhere"])
assert batch["associatedRepositoryNames"] == ["reviewed"] and batch["errors"][0]["errorCode"] == "RepositoryDoesNotExistException", batch
codecommit.update_approval_rule_template_name(oldApprovalRuleTemplateName="strict", newApprovalRuleTemplateName="stricter")
codecommit.update_approval_rule_template_description(approvalRuleTemplateName="stricter", approvalRuleTemplateDescription="two")
assert codecommit.get_approval_rule_template(approvalRuleTemplateName="stricter")["approvalRuleTemplate"]["approvalRuleTemplateId"] == template["approvalRuleTemplateId"]
assert codecommit.list_associated_approval_rule_templates_for_repository(repositoryName="reviewed")["approvalRuleTemplateNames"] == ["elsewhere", "stricter"]
assert codecommit.list_repositories_for_approval_rule_template(approvalRuleTemplateName="stricter")["repositoryNames"] == ["reviewed"]
assert codecommit.list_approval_rule_templates()["approvalRuleTemplateNames"] == ["elsewhere", "stricter"]
refused("InvalidRuleContentSha256Exception", codecommit.update_approval_rule_template_content, approvalRuleTemplateName="stricter", newRuleContent=strict, existingRuleContentSha256="0" * 64)
branch("templated", codecommit.get_branch(repositoryName="reviewed", branchName="main")["branch"]["commitId"])
put("templated", "templated.txt", b"t")
ruled = request("templated", "templated")
assert [(each["approvalRuleName"], each["originApprovalRuleTemplate"]["approvalRuleTemplateId"]) for each in ruled["approvalRules"]] == [("stricter", template["approvalRuleTemplateId"])], ruled
here = {"pullRequestId": ruled["pullRequestId"], "revisionId": ruled["revisionId"]}
refused("CannotModifyApprovalRuleFromTemplateException", codecommit.update_pull_request_approval_rule_content, pullRequestId=ruled["pullRequestId"], approvalRuleName="stricter", newRuleContent=rule)
codecommit.create_pull_request_approval_rule(pullRequestId=ruled["pullRequestId"], approvalRuleName="own", approvalRuleContent=rule)
more = json.dumps({"Version": "2018-11-08", "Statements": [{"Type": "Approvers", "NumberOfApprovalsNeeded": 2}]})
assert codecommit.update_pull_request_approval_rule_content(pullRequestId=ruled["pullRequestId"], approvalRuleName="own", newRuleContent=more)["approvalRule"]["approvalRuleContent"] == more

# Overriding: the rules do not count for this revision, until they do again.
assert not codecommit.get_pull_request_override_state(**here)["overridden"]
codecommit.override_pull_request_approval_rules(overrideStatus="OVERRIDE", **here)
refused("OverrideAlreadySetException", codecommit.override_pull_request_approval_rules, overrideStatus="OVERRIDE", **here)
evaluation = codecommit.evaluate_pull_request_approval_rules(**here)["evaluation"]
assert evaluation["approved"] and evaluation["overridden"] and sorted(evaluation["approvalRulesNotSatisfied"]) == ["own", "stricter"], evaluation
codecommit.override_pull_request_approval_rules(overrideStatus="REVOKE", **here)
refused("PullRequestApprovalRulesNotSatisfiedException", codecommit.merge_pull_request_by_fast_forward, pullRequestId=ruled["pullRequestId"], repositoryName="reviewed")
codecommit.override_pull_request_approval_rules(overrideStatus="OVERRIDE", **here)
assert codecommit.get_pull_request_override_state(**here)["overrider"].endswith(":root")
codecommit.merge_pull_request_by_fast_forward(pullRequestId=ruled["pullRequestId"], repositoryName="reviewed")
codecommit.disassociate_approval_rule_template_from_repository(approvalRuleTemplateName="stricter", repositoryName="reviewed")
codecommit.batch_disassociate_approval_rule_template_from_repositories(approvalRuleTemplateName="elsewhere", repositoryNames=["reviewed"])
assert codecommit.list_associated_approval_rule_templates_for_repository(repositoryName="reviewed")["approvalRuleTemplateNames"] == []
assert codecommit.delete_approval_rule_template(approvalRuleTemplateName="stricter")["approvalRuleTemplateId"] == template["approvalRuleTemplateId"]
refused("ApprovalRuleTemplateDoesNotExistException", codecommit.get_approval_rule_template, approvalRuleTemplateName="stricter")
