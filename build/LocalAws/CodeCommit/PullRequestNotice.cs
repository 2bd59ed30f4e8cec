using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The event that EventBridge gets of a change of a pull request ("Monitoring CodeCommit events" of the user guide).</summary>
internal static class PullRequestNotice
{
    public static AwsEvent Of(Scope scope, PullRequest request, PullRequestEvent happened, string name)
    {
        var target = request.Target;
        var detail = new JsonObject
        {
            ["event"] = name,
            ["pullRequestId"] = request.PullRequestId,
            ["pullRequestStatus"] = request.PullRequestStatus == "OPEN" ? "Open" : "Closed",
            ["title"] = request.Title,
            ["author"] = request.AuthorArn,
            ["callerUserArn"] = happened.ActorArn,
            ["creationDate"] = Date(request.CreationDate),
            ["lastModifiedDate"] = Date(request.LastActivityDate),
            ["repositoryNames"] = new JsonArray(target.RepositoryName),
            ["sourceReference"] = target.SourceReference,
            ["sourceCommit"] = target.SourceCommit,
            ["destinationReference"] = target.DestinationReference,
            ["destinationCommit"] = target.DestinationCommit,
            ["isMerged"] = target.MergeMetadata.IsMerged ? "True" : "False",
            ["revisionId"] = request.RevisionId,
            ["notificationBody"] = $"A pull request event occurred in the following AWS CodeCommit repository: {target.RepositoryName}. {Told(request, happened, name)} "
                + $"For more information, go to the AWS CodeCommit console {CodeCommitPages.PullRequest(scope.Region, target.RepositoryName, request.PullRequestId)}",
        };
        if (request.Description is { } description) detail["description"] = description;
        if (target.MergeMetadata.MergeOption is { } option) detail["mergeOption"] = option;
        if (happened.ApprovalStateChangedEventMetadata is { } state) detail["approvalStatus"] = state.ApprovalStatus;
        if (happened.ApprovalRuleOverriddenEventMetadata is { } overridden) detail["overrideStatus"] = overridden.OverrideStatus;
        if (happened.ApprovalRuleEventMetadata is { } rule)
        {
            detail["approvalRuleName"] = rule.ApprovalRuleName;
            detail["approvalRuleId"] = rule.ApprovalRuleId;
            detail["approvalRuleContentSha256"] = SigningKey.Hash(rule.ApprovalRuleContent);
        }

        return new AwsEvent(scope, "aws.codecommit", "CodeCommit Pull Request State Change", happened.EventDate, [Arn.Of("codecommit", scope, target.RepositoryName).ToString()], detail);
    }

    private static string Told(PullRequest request, PullRequestEvent happened, string name)
    {
        var (who, id, rule) = (happened.ActorArn, request.PullRequestId, happened.ApprovalRuleEventMetadata?.ApprovalRuleName);
        var updated = $"User: {who}. Event: Updated. Pull request name: {id}.";
        return name switch
        {
            "pullRequestCreated" => $"User: {who}. Event: Created. The pull request was created with the following information: Pull Request ID as {id} and title as {request.Title}.",
            "pullRequestSourceBranchUpdated" => $"User: {who}. Event: Updated. The user updated the following pull request: {id}. "
                + $"The pull request was updated with one or more commits to the source branch: {request.Target.SourceReference["refs/heads/".Length..]}.",
            "pullRequestStatusChanged" => $"{who} updated the following PullRequest {id}. The pull request status has been updated. The status is closed.",
            "pullRequestMergeStatusUpdated" => $"{who} updated the following PullRequest {id}. The pull request merge status has been updated. The status is merged.",
            "pullRequestApprovalRuleCreated" => $"User: {who}. Event: Updated. Pull request: {id}. Additional information: An approval rule has been created with the following name: {rule}.",
            "pullRequestApprovalRuleDeleted" => $"User: {who}. Event: Created. Pull request: {id}. Additional information: An approval rule has been deleted: {rule} was deleted.",
            "pullRequestApprovalRuleUpdated" => $"{updated} The content of an approval rule has been updated for the pull request. The name of the updated rule is: {rule}.",
            "pullRequestApprovalRuleOverridden" => $"{updated} Additional information: An override event has occurred for the approval rules for this pull request. "
                + $"Override status: {happened.ApprovalRuleOverriddenEventMetadata?.OverrideStatus}.",
            "pullRequestApprovalStateChanged" => $"{updated} Additional information: A user has changed their approval state for the pull request. "
                + $"State change: {happened.ApprovalStateChangedEventMetadata?.ApprovalStatus}.",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No event of pull requests."),
        };
    }

    private static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("ddd MMM dd HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture);
}
