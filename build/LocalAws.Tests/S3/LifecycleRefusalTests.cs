using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class LifecycleRefusalTests(SharedAws served) : IClassFixture<SharedAws>
{
    private static CallContext Call => CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);

    [Theory]
    [InlineData("""{"Expiration":{"Days":0}}""", "InvalidArgument", "'Days' for Expiration action must be a positive integer")]
    [InlineData("""{"Expiration":{"Days":-5}}""", "InvalidArgument", "'Days' for Expiration action must be a positive integer")]
    [InlineData("""{"Expiration":{"Days":1,"Date":"2027-01-01T00:00:00Z"}}""", "MalformedXML", "")]
    [InlineData("""{"Expiration":{"Date":"2027-01-01T12:00:00Z"}}""", "InvalidArgument", "'Date' must be at midnight GMT")]
    [InlineData("""{"Expiration":{}}""", "MalformedXML", "")]
    [InlineData("""{}""", "InvalidRequest", "At least one action needs to be specified in a rule")]
    [InlineData("""{"Transitions":[{"Days":10,"StorageClass":"STANDARD_IA"}]}""", "InvalidArgument", "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'")]
    [InlineData("""{"Transitions":[{"Days":-1,"StorageClass":"GLACIER"}]}""", "InvalidArgument", "'Days' in Transition action must be nonnegative")]
    [InlineData("""{"Transitions":[{"StorageClass":"GLACIER"}]}""", "MalformedXML", "")]
    [InlineData("""{"Transitions":[{"Days":1}]}""", "MalformedXML", "")]
    [InlineData("""{"Transitions":[{"Days":40,"StorageClass":"GLACIER"}],"Expiration":{"Days":40}}""", "InvalidArgument", "'Days' in the Expiration action for filter '(prefix=logs/)' must be greater than 'Days' in the Transition action")]
    [InlineData("""{"Transitions":[{"Days":40,"StorageClass":"GLACIER"}],"Expiration":{"Date":"2027-01-01T00:00:00Z"}}""", "InvalidRequest", "Found mixed 'Date' and 'Days'")]
    [InlineData("""{"Transitions":[{"Days":40,"StorageClass":"GLACIER"},{"Days":60,"StorageClass":"STANDARD_IA"}]}""", "InvalidArgument", "'Days' in the Transition action for StorageClass 'GLACIER'")]
    [InlineData("""{"Transitions":[{"Days":40,"StorageClass":"GLACIER"},{"Days":60,"StorageClass":"GLACIER"}]}""", "InvalidRequest", "'StorageClass' must be different for 'Transition' actions")]
    [InlineData("""{"Filter":{"Tag":{"Key":"a","Value":"b"}},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":1}}""", "InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags.")]
    [InlineData("""{"Filter":{"Tag":{"Key":"a","Value":"b"}},"Expiration":{"ExpiredObjectDeleteMarker":true}}""", "InvalidRequest", "ExpiredObjectDeleteMarker cannot be specified with Tags.")]
    [InlineData("""{"Filter":{"Prefix":"a","Tag":{"Key":"a","Value":"b"}},"Expiration":{"Days":1}}""", "MalformedXML", "")]
    [InlineData("""{"Prefix":"a","Expiration":{"Days":1}}""", "MalformedXML", "")]
    [InlineData("""{"NoncurrentVersionExpiration":{"NewerNoncurrentVersions":5}}""", "MalformedXML", "")]
    [InlineData("""{"NoncurrentVersionExpiration":{"NoncurrentDays":1,"NewerNoncurrentVersions":200}}""", "InvalidArgument", "'NewerNoncurrentVersions' for NoncurrentVersionExpiration action")]
    [InlineData("""{"NoncurrentVersionTransitions":[{"NoncurrentDays":9,"StorageClass":"ONEZONE_IA"}]}""", "InvalidArgument", "'NoncurrentDays' in NoncurrentVersionTransition action must be greater than or equal to 30")]
    [InlineData("""{"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":0}}""", "InvalidArgument", "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer")]
    public async Task A_rule_that_S3_does_not_take_is_refused(string rule, string code, string message)
    {
        var error = await Assert.ThrowsAsync<AwsException>(() => PutAsync("refused", rule));
        Assert.Equal(code, error.Code);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Transitions":[{"Days":0,"StorageClass":"GLACIER"}]}""")]
    [InlineData("""{"Transitions":[{"Days":0,"StorageClass":"INTELLIGENT_TIERING"},{"Days":30,"StorageClass":"ONEZONE_IA"},{"Days":60,"StorageClass":"DEEP_ARCHIVE"}],"Expiration":{"Days":61}}""")]
    [InlineData("""{"Expiration":{"Days":1,"ExpiredObjectDeleteMarker":false}}""")]
    [InlineData("""{"NoncurrentVersionExpiration":{"NoncurrentDays":1,"NewerNoncurrentVersions":100},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":1}}""")]
    [InlineData("""{"Filter":{"And":{"Prefix":"a","Tags":[{"Key":"a","Value":"b"}]}},"Expiration":{"Date":"2027-01-01T00:00:00Z"},"Transitions":[{"Date":"2026-12-31T00:00:00Z","StorageClass":"STANDARD_IA"}]}""")]
    public async Task A_rule_that_S3_takes_is_taken(string rule) => await PutAsync("taken", rule);

    [Fact]
    public async Task An_id_has_255_characters_at_most()
    {
        await PutAsync("ids", $$$"""{"ID":"{{{new string('x', 255)}}}","Expiration":{"Days":1}}""");
        var error = await Assert.ThrowsAsync<AwsException>(() => PutAsync("ids", $$$"""{"ID":"{{{new string('x', 256)}}}","Expiration":{"Days":1}}"""));
        Assert.Equal("ID length should not exceed allowed limit of 255", error.Message);
    }

    private async Task PutAsync(string bucket, string rule)
    {
        var members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(rule)!;
        members["Status"] = JsonSerializer.SerializeToElement("Enabled");
        members.TryAdd("Filter", JsonSerializer.SerializeToElement(new { Prefix = "logs/" }));
        await served.Aws.Get<CreateBucket>().InvokeAsync(new CreateBucketRequest(bucket, null, null, null, null), Call);
        await served.Aws.Get<PutBucketLifecycleConfiguration>().InvokeAsync(new(bucket, JsonSerializer.SerializeToElement(new { Rules = new[] { members } }), null, null), Call);
    }
}
