using Amazon.IdentityManagement.Model;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Microsoft.AspNetCore.WebUtilities;

namespace StandIns.Tests.Wire;

/// <summary>awsQuery to the letter, on IAM and SNS.</summary>
public sealed class AwsQueryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_role_is_made_as_the_API_reference_shows()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Xml("""
            <CreateRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
              <CreateRoleResult><Role><Path>/service/</Path><Arn>arn:aws:iam::123456789012:role/service/S3Access</Arn>
                <RoleName>S3Access</RoleName><CreateDate>2012-05-08T23:34:01.495Z</CreateDate><MaxSessionDuration>3600</MaxSessionDuration>
                <Tags><member><Key>app</Key><Value>hello</Value></member></Tags></Role></CreateRoleResult>
              <ResponseMetadata><RequestId>4a93ceee-9966-11e1-b624-b1aEXAMPLE7c</RequestId></ResponseMetadata>
            </CreateRoleResponse>
            """));
        using var client = server.Iam();
        var response = await client.CreateRoleAsync(
            new CreateRoleRequest
            {
                RoleName = "S3Access",
                Path = "/service/",
                AssumeRolePolicyDocument = "{\"Version\": \"2012-10-17\"}",
                Tags = [new() { Key = "app", Value = "hello" }],
            },
            Cancellation);

        Assert.Equal("4a93ceee-9966-11e1-b624-b1aEXAMPLE7c", response.ResponseMetadata.RequestId);
        Assert.Equal(new DateTime(2012, 5, 8, 23, 34, 1, 495, DateTimeKind.Utc), response.Role!.CreateDate);
        Assert.Equal(3600, response.Role.MaxSessionDuration);
        Assert.Equal("hello", Assert.Single(response.Role.Tags!).Value);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("application/x-www-form-urlencoded", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("/iam/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal);
        var form = QueryHelpers.ParseQuery(request.Text);
        Assert.Equal(
            "Action=CreateRole|AssumeRolePolicyDocument={\"Version\": \"2012-10-17\"}|Path=/service/|RoleName=S3Access"
                + "|Tags.member.1.Key=app|Tags.member.1.Value=hello|Version=2010-05-08",
            string.Join('|', form.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Fact]
    public async Task A_list_without_elements_is_null()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Xml(
            "<ListRolesResponse><ListRolesResult><IsTruncated>false</IsTruncated><Roles/></ListRolesResult></ListRolesResponse>"));
        using var client = server.Iam();
        var response = await client.ListRolesAsync(Cancellation);
        Assert.Null(response.Roles);
        Assert.False(response.IsTruncated);
    }

    [Fact]
    public async Task Maps_are_entries_with_the_names_that_the_member_gives_them()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Xml("<R><PublishResult><MessageId>m-1</MessageId></PublishResult></R>"));
        var config = TestClients.At(new AmazonSimpleNotificationServiceConfig(), server);
        using var client = new AmazonSimpleNotificationServiceClient(TestClients.Credentials, config);
        await client.PublishAsync(
            new PublishRequest
            {
                Message = "hi",
                MessageAttributes = new() { ["kind"] = new() { DataType = "Binary", BinaryValue = new MemoryStream([1, 2]) } },
            },
            Cancellation);
        var form = QueryHelpers.ParseQuery(server.Requests[0].Text);
        Assert.Equal("kind", form["MessageAttributes.entry.1.Name"]);
        Assert.Equal("AQI=", form["MessageAttributes.entry.1.Value.BinaryValue"]);

        await client.CreateTopicAsync(new CreateTopicRequest { Name = "t", Attributes = new() { ["DisplayName"] = "T" } }, Cancellation);
        form = QueryHelpers.ParseQuery(server.Requests[1].Text);
        Assert.Equal(("DisplayName", "T"), (form["Attributes.entry.1.key"].ToString(), form["Attributes.entry.1.value"].ToString()));
    }
}
