using Amazon.S3;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class BucketPolicyTests(SharedAws served) : IClassFixture<SharedAws>
{
    private const string Account = "123456789012";
    private const string OnBucket = "\"arn:aws:s3:::policed\"";
    private const string OnObjects = "\"arn:aws:s3:::policed/*\"";
    private const string Root = """{"AWS":"123456789012"}""";

    // Operations that are allowed by an action of another name, or by several.
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["CompleteMultipartUpload"] = "PutObject", ["CopyObject"] = "PutObject", ["CreateMultipartUpload"] = "PutObject", ["UploadPart"] = "PutObject", ["UploadPartCopy"] = "PutObject",
        ["CreateBucketMetadataConfiguration"] = "CreateBucketMetadataTableConfiguration", ["DeleteBucketMetadataConfiguration"] = "DeleteBucketMetadataTableConfiguration",
        ["GetBucketMetadataConfiguration"] = "GetBucketMetadataTableConfiguration", ["DeleteBucketAnalyticsConfiguration"] = "PutAnalyticsConfiguration",
        ["DeleteBucketCors"] = "PutBucketCORS", ["DeleteBucketEncryption"] = "PutEncryptionConfiguration", ["DeleteBucketIntelligentTieringConfiguration"] = "PutIntelligentTieringConfiguration",
        ["DeleteBucketInventoryConfiguration"] = "PutInventoryConfiguration", ["DeleteBucketLifecycle"] = "PutLifecycleConfiguration",
        ["DeleteBucketMetricsConfiguration"] = "PutMetricsConfiguration", ["DeleteBucketReplication"] = "PutReplicationConfiguration", ["DeleteBucketTagging"] = "PutBucketTagging",
        ["DeleteObjects"] = "DeleteObject", ["DeletePublicAccessBlock"] = "PutBucketPublicAccessBlock", ["GetBucketAccelerateConfiguration"] = "GetAccelerateConfiguration",
        ["GetBucketAnalyticsConfiguration"] = "GetAnalyticsConfiguration", ["GetBucketEncryption"] = "GetEncryptionConfiguration",
        ["GetBucketIntelligentTieringConfiguration"] = "GetIntelligentTieringConfiguration", ["GetBucketInventoryConfiguration"] = "GetInventoryConfiguration",
        ["GetBucketLifecycle"] = "GetLifecycleConfiguration", ["GetBucketLifecycleConfiguration"] = "GetLifecycleConfiguration", ["GetBucketMetricsConfiguration"] = "GetMetricsConfiguration",
        ["GetBucketNotificationConfiguration"] = "GetBucketNotification", ["GetBucketReplication"] = "GetReplicationConfiguration",
        ["GetObjectLockConfiguration"] = "GetBucketObjectLockConfiguration", ["GetPublicAccessBlock"] = "GetBucketPublicAccessBlock", ["HeadBucket"] = "ListBucket", ["HeadObject"] = "GetObject",
        ["ListBucketAnalyticsConfigurations"] = "GetAnalyticsConfiguration", ["ListBucketIntelligentTieringConfigurations"] = "GetIntelligentTieringConfiguration",
        ["ListBucketInventoryConfigurations"] = "GetInventoryConfiguration", ["ListBucketMetricsConfigurations"] = "GetMetricsConfiguration", ["ListBuckets"] = "ListAllMyBuckets",
        ["ListMultipartUploads"] = "ListBucketMultipartUploads", ["ListObjectVersions"] = "ListBucketVersions", ["ListObjects"] = "ListBucket", ["ListObjectsV2"] = "ListBucket",
        ["ListParts"] = "ListMultipartUploadParts", ["PutBucketAccelerateConfiguration"] = "PutAccelerateConfiguration", ["PutBucketAnalyticsConfiguration"] = "PutAnalyticsConfiguration",
        ["PutBucketEncryption"] = "PutEncryptionConfiguration", ["PutBucketIntelligentTieringConfiguration"] = "PutIntelligentTieringConfiguration",
        ["PutBucketInventoryConfiguration"] = "PutInventoryConfiguration", ["PutBucketLifecycle"] = "PutLifecycleConfiguration", ["PutBucketLifecycleConfiguration"] = "PutLifecycleConfiguration",
        ["PutBucketMetricsConfiguration"] = "PutMetricsConfiguration", ["PutBucketNotificationConfiguration"] = "PutBucketNotification", ["PutBucketReplication"] = "PutReplicationConfiguration",
        ["PutObjectLockConfiguration"] = "PutBucketObjectLockConfiguration", ["PutPublicAccessBlock"] = "PutBucketPublicAccessBlock", ["SelectObjectContent"] = "GetObject",
    };

    // Directory buckets and functions between clients and objects have services of their own in policies: s3express, s3-object-lambda.
    private static readonly string[] OfOtherServices = ["CreateSession", "ListDirectoryBuckets", "RenameObject", "WriteGetObjectResponse"];

    [Fact]
    public void Every_operation_of_the_model_has_its_action()
    {
        var operations = new ServiceTable().Services.Single(service => service.SigningName == "s3").Api.Operations.Keys.Except(OfOtherServices);
        Assert.All(operations, name => Assert.True(S3Actions.Exist("s3:" + Renamed.GetValueOrDefault(name, name)), name));
    }

    [Theory]
    [InlineData("s3:ListBucket", OnObjects, Root, "Action does not apply to any resource(s) in statement")]
    [InlineData("s3:GetObject", OnBucket, Root, "Action does not apply to any resource(s) in statement")]
    [InlineData("s3:Foo", OnBucket, Root, "Policy has invalid action")]
    [InlineData("s3:Gett*", OnBucket, Root, "Policy has invalid action")]
    [InlineData("s3:ListObjectsV2", OnBucket, Root, "Policy has invalid action")]
    [InlineData("ec2:RunInstances", OnBucket, Root, "Policy has invalid action")]
    [InlineData("s3:GetObject", "\"*\"", Root, "Policy has invalid resource")]
    [InlineData("s3:GetObject", "\"arn:aws:s3:::other/*\"", Root, "Policy has invalid resource")]
    [InlineData("s3:GetObject", OnObjects, """{"AWS":"arn:aws:iam::123456789012:role/ghost"}""", "Invalid principal in policy")]
    [InlineData("s3:GetObject", OnObjects, """{"AWS":"arn:aws:iam::123456789012:user/ghost"}""", "Invalid principal in policy")]
    [InlineData("s3:GetObject", OnObjects, """{"AWS":"arn:aws:iam::123456789012:role/*"}""", "Invalid principal in policy")]
    [InlineData("s3:GetObject", OnObjects, """{"AWS":"arn:aws:iam::123456789012:role/Reader"}""", "Invalid principal in policy")]
    [InlineData("s3:GetObject", OnObjects, """{"Service":"codepipeline"}""", "Invalid principal in policy")]
    public async Task What_can_never_hold_is_refused(string action, string resource, string principal, string message)
    {
        var refused = await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => PutAsync(action, resource, principal));
        Assert.Equal("MalformedPolicy", refused.ErrorCode);
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_an_older_LocalAws_took_still_holds()
    {
        using var s3 = await served.Aws.S3WithBucketAsync("older");
        var buckets = served.Aws.Get<BucketStore>();
        const string Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:role/*"},"Action":"s3 :Foo","Resource":"arn:foo:s3:::x"},{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"*"}]}""";
        served.Aws.Get<StateStore>().Transaction(() => buckets.Put(buckets.Find("older")! with { Policy = Policy }));
        Assert.Equal("AccessDenied", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => s3.PutObjectAsync(new() { BucketName = "older", Key = "key", ContentBody = "x" }))).ErrorCode);
        Assert.False((await s3.GetBucketPolicyStatusAsync(new() { BucketName = "older" })).PolicyStatus.IsPublic);
    }

    [Theory]
    [InlineData("s3:*", OnBucket, Root)]
    [InlineData("s3:Get*", OnObjects, Root)]
    [InlineData("s3:listbucket", $"[{OnBucket},{OnObjects}]", Root)]
    [InlineData("*", OnObjects, Root)]
    [InlineData("s3:ListBucket", "\"arn:aws:s3:::policed*\"", Root)]
    [InlineData("s3:GetObject", "\"arn:aws:s3:::policed*\"", Root)]
    [InlineData("s3:GetObject", OnObjects, """{"AWS":"arn:aws:iam::210987654321:role/Unknown"}""")]
    [InlineData("s3:GetObject", OnObjects, """{"AWS":["arn:aws:iam::123456789012:role/readers/Reader","arn:aws:iam::123456789012:root"]}""")]
    [InlineData("s3:PutObject", OnObjects, """{"Service":["logs.us-east-1.amazonaws.com","brand-new.amazonaws.com"]}""")]
    public async Task What_can_hold_is_taken(string action, string resource, string principal) => await PutAsync(action, resource, principal);

    private async Task PutAsync(string action, string resource, string principal)
    {
        using var s3 = await served.Aws.S3WithBucketAsync("policed");
        var call = CallContext.ForService(Scope.Global(Account), $"arn:aws:iam::{Account}:root", TimeProvider.System);
        if (served.Aws.Get<RoleStore>().Find(Account, "Reader") is null)
            await served.Aws.Get<CreateRole>().InvokeAsync(
                new CreateRoleRequest("Reader", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{{Root}},"Action":"sts:AssumeRole"}]}""", "/readers/", null, null, null, null), call);
        await s3.PutBucketPolicyAsync("policed", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{{principal}},"Action":"{{action}}","Resource":{{resource}}}]}""");
    }
}
