using LocalAws.CodeCommit;
using LocalAws.Kernel;
using LocalAws.Tests.CloudFormation;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeCommit;

/// <summary>What EventBridge hears of comments and pull requests.</summary>
public class NoticeTests
{
    [Fact]
    public async Task Comments_on_commits_and_pull_requests_are_told_when_they_are_made_and_changed()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var (first, second) = await RequestAsync(aws, client);
        var post = new PostCommentForPullRequestRequest("1", "demo", first, second, null, "Why?", "once");
        var asked = (await aws.Get<PostCommentForPullRequest>().InvokeAsync(post, client.Call)).Comment.CommentId;
        await aws.Get<PostCommentForPullRequest>().InvokeAsync(post, client.Call);
        await aws.Get<PostCommentReply>().InvokeAsync(new(asked, null, "Because"), client.Call);
        await aws.Get<UpdateComment>().InvokeAsync(new(asked, "Why so?"), client.Call);
        var noted = (await aws.Get<PostCommentForComparedCommit>().InvokeAsync(new("demo", null, second, null, "Noted", null), client.Call)).Comment.CommentId;

        var told = await ToldAsync(client, "CodeCommit Comment on ", 4);
        Assert.Equal(
            ["commentOnPullRequestCreated", "commentOnPullRequestCreated", "commentOnPullRequestUpdated", "commentOnCommitCreated"], told.Select(each => (string?)each.Detail["event"]));
        Assert.Equal(("1", "demo", asked, first, second), (
            (string?)told[0].Detail["pullRequestId"], (string?)told[0].Detail["repositoryName"], (string?)told[0].Detail["commentId"],
            (string?)told[0].Detail["beforeCommitId"], (string?)told[0].Detail["afterCommitId"]));
        Assert.Equal(asked, (string?)told[1].Detail["inReplyTo"]);
        Assert.Equal("CodeCommit Comment on Commit", told[3].DetailType);
        Assert.Equal(noted, (string?)told[3].Detail["commentId"]);
        Assert.Null(told[3].Detail["beforeCommitId"]);
        Assert.EndsWith($"https://us-east-1.console.aws.amazon.com/codesuite/codecommit/repositories/demo/pull-requests/1/activity#{Uri.EscapeDataString(asked)}?region=us-east-1",
            (string?)told[0].Detail["notificationBody"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pull_request_says_in_words_what_happened_and_is_closed_once()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await RequestAsync(aws, client);
        await aws.Get<UpdatePullRequestStatus>().InvokeAsync(new("1", "CLOSED"), client.Call);
        foreach (var status in (string[])["OPEN", "CLOSED"])
        {
            var refused = await Assert.ThrowsAsync<AwsException>(() => aws.Get<UpdatePullRequestStatus>().InvokeAsync(new("1", status), client.Call));
            Assert.Equal("InvalidPullRequestStatusUpdateException", refused.Code);
        }

        var told = await ToldAsync(client, "CodeCommit Pull Request State Change", 2);
        Assert.Contains("Event: Created. The pull request was created with the following information: Pull Request ID as 1 and title as Better.", (string?)told[0].Detail["notificationBody"], StringComparison.Ordinal);
        Assert.Contains("The pull request status has been updated. The status is closed.", (string?)told[1].Detail["notificationBody"], StringComparison.Ordinal);
        Assert.Equal(("Much", "Closed"), ((string?)told[1].Detail["description"], (string?)told[1].Detail["pullRequestStatus"]));
        Assert.Matches(@"^\w{3} \w{3} \d\d \d\d:\d\d:\d\d UTC \d{4}$", (string?)told[1].Detail["creationDate"]);
    }

    [Fact]
    public async Task A_stack_knows_the_addresses_of_its_repository()
    {
        await using var aws = await TestAws.StartAsync();
        var stack = await new StackClient(aws).CreateAsync("demo", """
            Resources: {Code: {Type: AWS::CodeCommit::Repository, Properties: {RepositoryName: mine}}}
            Outputs: {Ssh: {Value: !GetAtt Code.CloneUrlSsh}}
            """);
        Assert.Equal("ssh://git-codecommit.us-east-1.amazonaws.com/v1/repos/mine", (string?)stack["Outputs"]![0]!["OutputValue"]);
    }

    /// <summary>Two commits, on main and on topic, and a pull request from one to the other.</summary>
    private static async Task<(string Before, string After)> RequestAsync(TestAws aws, PipelineClient client)
    {
        await client.CreateRepositoryAsync();
        var first = (await aws.Get<PutFile>().InvokeAsync(new PutFileRequest("demo", "main", "one"u8.ToArray(), "a.txt", null, null, "a", null, null), client.Call)).CommitId;
        await aws.Get<CreateBranch>().InvokeAsync(new("demo", "topic", first), client.Call);
        var second = (await aws.Get<PutFile>().InvokeAsync(new PutFileRequest("demo", "topic", "two"u8.ToArray(), "a.txt", null, first, "b", null, null), client.Call)).CommitId;
        await aws.Get<CreatePullRequest>().InvokeAsync(new("Better", "Much", [new("demo", "topic", "main")], null), client.Call);
        return (first, second);
    }

    private static async Task<IReadOnlyList<AwsEvent>> ToldAsync(PipelineClient client, string detailType, int count)
    {
        while (client.Seen.Count(each => each.DetailType.StartsWith(detailType, StringComparison.Ordinal)) < count)
            await client.NextAsync();
        return [.. client.Seen.Where(each => each.DetailType.StartsWith(detailType, StringComparison.Ordinal))];
    }
}
