using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>A bucket's lifecycle has names of its own in templates.</summary>
public class BucketLifecycleTests
{
    [Fact]
    public async Task A_templates_names_become_the_operations()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        var stack = await client.CreateAsync("stored", Template("""
            - Id: cold
              Status: Enabled
              Prefix: logs/
              TagFilters: [{Key: keep, Value: 'no'}]
              ObjectSizeGreaterThan: '1000'
              Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 30}, {StorageClass: GLACIER, TransitionInDays: 90}]
              ExpirationInDays: 365
            - Id: old
              Status: Enabled
              TagFilters: [{Key: keep, Value: 'no'}]
              NoncurrentVersionTransitions: [{StorageClass: GLACIER, TransitionInDays: 30, NewerNoncurrentVersions: 2}]
              NoncurrentVersionExpiration: {NoncurrentDays: 60, NewerNoncurrentVersions: 2}
            - Id: uploads
              Status: Enabled
              AbortIncompleteMultipartUpload: {DaysAfterInitiation: 7}
              Transition: {StorageClass: GLACIER, TransitionDate: '2027-01-01T00:00:00Z'}
            """, "TransitionDefaultMinimumObjectSize: varies_by_storage_class"));
        Assert.Equal("CREATE_COMPLETE", (string?)stack["StackStatus"]);
        var read = await client.SendAsync("GetBucketLifecycleConfiguration", new() { ["Bucket"] = await client.PhysicalIdAsync("stored", "Bucket") }, "s3");
        Assert.Equal("varies_by_storage_class", (string?)read["TransitionDefaultMinimumObjectSize"]);
        var rules = read["Rules"]!.AsArray();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"And":{"Prefix":"logs/","ObjectSizeGreaterThan":1000,"Tags":[{"Key":"keep","Value":"no"}]}}"""), rules[0]!["Filter"]), rules[0]!.ToJsonString());
        Assert.Equal([("STANDARD_IA", 30), ("GLACIER", 90)], rules[0]!["Transitions"]!.AsArray().Select(each => ((string)each!["StorageClass"]!, (int)each["Days"]!)));
        Assert.Equal(365, (int?)rules[0]!["Expiration"]!["Days"]);
        Assert.Equal("keep", (string?)rules[1]!["Filter"]!["Tag"]!["Key"]);
        Assert.Equal((30, 2), ((int)rules[1]!["NoncurrentVersionTransitions"]![0]!["NoncurrentDays"]!, (int)rules[1]!["NoncurrentVersionTransitions"]![0]!["NewerNoncurrentVersions"]!));
        Assert.Equal(60, (int?)rules[1]!["NoncurrentVersionExpiration"]!["NoncurrentDays"]);
        Assert.Equal("", (string?)rules[2]!["Filter"]!["Prefix"]);
        Assert.NotNull(rules[2]!["Transitions"]![0]!["Date"]);
    }

    [Theory]
    [InlineData("Transitions: [{StorageClass: GLACIER, Days: 30}]", "Encountered unsupported property Days (at LifecycleConfiguration.Rules[0].Transitions)")]
    [InlineData("Filter: {Prefix: logs/}", "Encountered unsupported property Filter (at LifecycleConfiguration.Rules[0])")]
    [InlineData("Expiration: {Days: 30}", "Encountered unsupported property Expiration (at LifecycleConfiguration.Rules[0])")]
    [InlineData("Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 10}]", "must be greater than or equal to 30")]
    public async Task The_operations_names_and_what_S3_refuses_fail_the_stack(string member, string reason)
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        await client.CreateAsync("stored", Template($"- {{Id: one, Status: Enabled, {member}}}"));
        Assert.Contains(await client.RawEventsAsync("stored"), each => ((string?)each["ResourceStatusReason"])?.Contains(reason, StringComparison.Ordinal) == true);
    }

    private static string Template(string rules, string beside = "") => $$"""
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              LifecycleConfiguration:
                {{beside}}
                Rules:
        {{string.Join('\n', rules.Split('\n').Select(line => "          " + line))}}
        """;
}
