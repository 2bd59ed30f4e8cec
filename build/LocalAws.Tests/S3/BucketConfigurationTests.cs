using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class BucketConfigurationTests
{
    private const string Bucket = "configured";

    [AwsCliFact]
    public async Task A_new_bucket_is_private_encrypted_and_without_acls()
    {
        await using var aws = await StartAsync();
        var encryption = await aws.Cli.JsonAsync("s3api", "get-bucket-encryption", "--bucket", Bucket);
        Assert.Equal("AES256", (string?)encryption["ServerSideEncryptionConfiguration"]!["Rules"]![0]!["ApplyServerSideEncryptionByDefault"]!["SSEAlgorithm"]);
        var block = await aws.Cli.JsonAsync("s3api", "get-public-access-block", "--bucket", Bucket);
        Assert.All(block["PublicAccessBlockConfiguration"]!.AsObject(), setting => Assert.True((bool)setting.Value!));
        var ownership = await aws.Cli.JsonAsync("s3api", "get-bucket-ownership-controls", "--bucket", Bucket);
        Assert.Equal("BucketOwnerEnforced", (string?)ownership["OwnershipControls"]!["Rules"]![0]!["ObjectOwnership"]);
        Assert.Equal("FULL_CONTROL", (string?)(await aws.Cli.JsonAsync("s3api", "get-bucket-acl", "--bucket", Bucket))["Grants"]![0]!["Permission"]);
    }

    [Theory]
    [InlineData("get-bucket-policy", "NoSuchBucketPolicy")]
    [InlineData("get-bucket-tagging", "NoSuchTagSet")]
    [InlineData("get-bucket-lifecycle-configuration", "NoSuchLifecycleConfiguration")]
    [InlineData("get-bucket-cors", "NoSuchCORSConfiguration")]
    [InlineData("get-bucket-website", "NoSuchWebsiteConfiguration")]
    [InlineData("get-bucket-replication", "ReplicationConfigurationNotFoundError")]
    [InlineData("get-object-lock-configuration", "ObjectLockConfigurationNotFoundError")]
    public async Task What_was_never_set_is_said_so_with_its_own_code(string command, string code)
    {
        Assert.SkipUnless(AwsCli.IsInstalled, "The AWS CLI is not installed (Debian: apt-get install awscli).");
        await using var aws = await StartAsync();
        Assert.Contains($"({code})", await aws.Cli.ErrorAsync("s3api", command, "--bucket", Bucket), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Configurations_read_back_as_they_were_put()
    {
        await using var aws = await StartAsync();
        await aws.Cli.JsonAsync("s3api", "put-bucket-versioning", "--bucket", Bucket, "--versioning-configuration", "Status=Enabled");
        Assert.Equal("Enabled", (string?)(await aws.Cli.JsonAsync("s3api", "get-bucket-versioning", "--bucket", Bucket))["Status"]);
        await aws.Cli.JsonAsync("s3api", "put-bucket-tagging", "--bucket", Bucket, "--tagging", "TagSet=[{Key=team,Value=web}]");
        Assert.Equal("web", (string?)(await aws.Cli.JsonAsync("s3api", "get-bucket-tagging", "--bucket", Bucket))["TagSet"]![0]!["Value"]);
        await aws.Cli.JsonAsync(
            "s3api", "put-bucket-lifecycle-configuration", "--bucket", Bucket, "--lifecycle-configuration",
            """{"Rules":[{"ID":"old","Status":"Enabled","Filter":{"Prefix":"releases/"},"NoncurrentVersionExpiration":{"NoncurrentDays":30},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]}""");
        var rule = (await aws.Cli.JsonAsync("s3api", "get-bucket-lifecycle-configuration", "--bucket", Bucket))["Rules"]![0]!;
        Assert.Equal("releases/", (string?)rule["Filter"]!["Prefix"]);
        Assert.Equal(30, (int?)rule["NoncurrentVersionExpiration"]!["NoncurrentDays"]);
        await aws.Cli.JsonAsync(
            "s3api", "put-bucket-encryption", "--bucket", Bucket, "--server-side-encryption-configuration",
            """{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"alias/artifacts"},"BucketKeyEnabled":true}]}""");
        await aws.Cli.JsonAsync("s3api", "put-object", "--bucket", Bucket, "--key", "k");
        var head = await aws.Cli.JsonAsync("s3api", "head-object", "--bucket", Bucket, "--key", "k");
        Assert.Equal("aws:kms", (string?)head["ServerSideEncryption"]);
        Assert.Equal("alias/artifacts", (string?)head["SSEKMSKeyId"]);
        await aws.Cli.JsonAsync("s3api", "put-bucket-notification-configuration", "--bucket", Bucket, "--notification-configuration", """{"EventBridgeConfiguration":{}}""");
        Assert.NotNull((await aws.Cli.JsonAsync("s3api", "get-bucket-notification-configuration", "--bucket", Bucket))["EventBridgeConfiguration"]);
    }

    [AwsCliFact]
    public async Task A_policys_deny_holds_and_a_public_policy_is_blocked()
    {
        await using var aws = await StartAsync();
        var policy = $$$$"""
            {"Version":"2012-10-17","Statement":[
              {"Sid":"Tls","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::{{{{Bucket}}}}","arn:aws:s3:::{{{{Bucket}}}}/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}},
              {"Sid":"Kms","Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::{{{{Bucket}}}}/*","Condition":{"StringNotEquals":{"s3:x-amz-server-side-encryption":"aws:kms"}}}]}
            """;
        await aws.Cli.JsonAsync("s3api", "put-bucket-policy", "--bucket", Bucket, "--policy", policy);
        Assert.Contains("AccessDenied", await aws.Cli.ErrorAsync("s3api", "put-object", "--bucket", Bucket, "--key", "k"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("s3api", "put-object", "--bucket", Bucket, "--key", "k", "--server-side-encryption", "aws:kms");
        var open = $$$$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::{{{{Bucket}}}}/*"}]}""";
        Assert.Contains("BlockPublicPolicy", await aws.Cli.ErrorAsync("s3api", "put-bucket-policy", "--bucket", Bucket, "--policy", open), StringComparison.Ordinal);
        Assert.Contains("MalformedPolicy", await aws.Cli.ErrorAsync("s3api", "put-bucket-policy", "--bucket", Bucket, "--policy", open.Replace(Bucket, "other-bucket", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Capitals")]
    [InlineData("192.168.0.1")]
    [InlineData("two..dots")]
    [InlineData("ends-with-")]
    [InlineData("xn--reserved")]
    public void Names_outside_the_rules_are_no_bucket_names(string name) => Assert.False(LocalAws.S3.BucketNames.IsValid(name));

    private static async Task<TestAws> StartAsync()
    {
        var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync(Bucket);
        return aws;
    }
}
