using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The event that EventBridge gets of a comment on a commit or a pull request ("Monitoring CodeCommit events" of the user guide).</summary>
internal static class CommentNotice
{
    /// <param name="scope">Account and region.</param>
    /// <param name="repository">The repository that it is in.</param>
    /// <param name="record">The comment.</param>
    /// <param name="caller">Who wrote or changed it.</param>
    /// <param name="verb">Created or Updated.</param>
    public static AwsEvent Of(Scope scope, RepositoryRecord repository, CommentRecord record, string caller, string verb)
    {
        var id = record.Comment.CommentId;
        var (detailType, kind, where, page) = record.PullRequestId is { } request
            ? ("CodeCommit Comment on Pull Request", "PullRequest", $"on the following Pull Request: {request}", CodeCommitPages.Comment(scope.Region, repository.Name, request, id))
            : ("CodeCommit Comment on Commit", "Commit", $"on the following comment ID: {id}", CodeCommitPages.Comparison(scope.Region, repository.Name, record.BeforeCommitId, record.AfterCommitId));
        var detail = new JsonObject
        {
            ["event"] = $"commentOn{kind}{verb}",
            ["repositoryName"] = repository.Name,
            ["repositoryId"] = repository.Id,
            ["commentId"] = id,
            ["afterCommitId"] = record.AfterCommitId,
            ["callerUserArn"] = caller,
            ["notificationBody"] = $"A {(record.PullRequestId is null ? "comment" : "pull request")} event occurred in the following AWS CodeCommit repository: {repository.Name}. "
                + $"The user: {caller} {(verb == "Created" ? "made" : "updated")} a comment or replied to a comment. The comment was made {where}. For more information, go to the AWS CodeCommit console {page}",
        };
        if (record.BeforeCommitId is { } before) detail["beforeCommitId"] = before;
        if (record.PullRequestId is { } number) detail["pullRequestId"] = number;
        if (record.Comment.InReplyTo is { } first) detail["inReplyTo"] = first;
        return new AwsEvent(scope, "aws.codecommit", detailType, record.Comment.LastModifiedDate, [Arn.Of("codecommit", scope, repository.Name).ToString()], detail);
    }
}
