using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.S3.Execution;
using LocalAws.S3.Storage;
using LocalAws.Tests.Testing;
using LifecycleRule = LocalAws.S3.LifecycleRule;
using SdkRule = Amazon.S3.Model.LifecycleRule;

namespace LocalAws.Tests.S3;

public class LifecycleTests
{
    private static readonly DateTimeOffset Made = new(2026, 1, 15, 10, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(3, "2026-01-19T00:00:00Z")]
    [InlineData(1, "2026-01-17T00:00:00Z")]
    public void Days_end_at_the_next_midnight(int days, string end) =>
        Assert.Equal(DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture), Clock(1).After(Made, days));

    [Fact]
    public void Compressed_days_end_when_they_end() => Assert.Equal(Made.AddMinutes(24), Clock(60).After(Made, 1));

    [Theory]
    [InlineData("""{"Filter": {}}""", true)]
    [InlineData("""{"Prefix": "logs/"}""", true)]
    [InlineData("""{"Filter": {"Prefix": "other/"}}""", false)]
    [InlineData("""{"Filter": {"Tag": {"Key": "keep", "Value": "no"}}}""", true)]
    [InlineData("""{"Filter": {"Tag": {"Key": "keep", "Value": "yes"}}}""", false)]
    [InlineData("""{"Filter": {"ObjectSizeGreaterThan": 99}}""", true)]
    [InlineData("""{"Filter": {"ObjectSizeGreaterThan": 100}}""", false)]
    [InlineData("""{"Filter": {"ObjectSizeLessThan": 100}}""", false)]
    [InlineData("""{"Filter": {"And": {"Prefix": "logs/", "Tags": [{"Key": "keep", "Value": "no"}], "ObjectSizeLessThan": 101}}}""", true)]
    [InlineData("""{"Filter": {"And": {"Prefix": "logs/", "Tags": [{"Key": "keep", "Value": "no"}, {"Key": "more", "Value": ""}]}}}""", false)]
    public void A_rule_covers_what_its_filter_says(string rule, bool covers) => Assert.Equal(
        covers, JsonSerializer.Deserialize<LifecycleRule>(rule)!.Covers(new ObjectRecord { Key = "logs/a", Size = 100, Tags = [new("keep", "no")] }));

    [Fact]
    public async Task What_is_due_expires_is_moved_or_aborted_and_the_rest_stays()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("due", "Enabled");
        await RulesAsync(s3, "due",
            new() { Id = "logs", Filter = Prefix("logs/"), Expiration = new() { Days = 2 }, AbortIncompleteMultipartUpload = new() { DaysAfterInitiation = 1 } },
            new() { Id = "old", Filter = Prefix(""), NoncurrentVersionExpiration = new() { NoncurrentDays = 5, NewerNoncurrentVersions = 1 } },
            new() { Id = "cold", Filter = Prefix("cold/"), Transitions = [new() { Days = 30, StorageClass = S3StorageClass.StandardInfrequentAccess }, new() { Days = 90, StorageClass = S3StorageClass.Glacier }] },
            new() { Id = "markers", Filter = Prefix(""), Expiration = new() { ExpiredObjectDeleteMarker = true } });
        var put = await PutAsync("logs/a", "x");
        Assert.Equal("logs", put.Expiration.RuleId);
        await PutAsync("kept", "x");
        foreach (var text in (string[])["1", "2", "3", "4"])
            await PutAsync("versions", text);
        await PutAsync("cold/large", new string('x', 200_000));
        await PutAsync("cold/small", "x");
        await s3.InitiateMultipartUploadAsync("due", "logs/half");
        await s3.InitiateMultipartUploadAsync("due", "half");

        Sweep(days: 1);
        Assert.Equal(["cold/large", "cold/small", "kept", "logs/a", "versions"], await KeysAsync());
        Sweep(days: 3);
        Assert.Equal(["cold/large", "cold/small", "kept", "versions"], await KeysAsync());
        Assert.Equal("half", Assert.Single((await s3.ListMultipartUploadsAsync("due")).MultipartUploads).Key);
        Sweep(days: 7);
        // The current version and one that is not.
        Assert.Equal(2, (await s3.ListVersionsAsync("due", "versions")).Versions.Count);
        Sweep(days: 40);
        Assert.Equal(S3StorageClass.StandardInfrequentAccess, (await s3.GetObjectMetadataAsync("due", "cold/large")).StorageClass);
        Assert.Null((await s3.GetObjectMetadataAsync("due", "cold/small")).StorageClass);
        Sweep(days: 100);
        Assert.Equal("InvalidObjectState", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => s3.GetObjectAsync("due", "cold/large"))).ErrorCode);
        Assert.Equal(["cold/large", "cold/small", "kept", "versions"], await KeysAsync());
        await s3.RestoreObjectAsync("due", "cold/large", 3);
        Assert.True((await s3.GetObjectMetadataAsync("due", "cold/large")).RestoreInProgress);
        Assert.Equal("RestoreAlreadyInProgress", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => s3.RestoreObjectAsync("due", "cold/large", 3))).ErrorCode);
        Assert.Equal("InvalidObjectState", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => s3.RestoreObjectAsync("due", "kept", 3))).ErrorCode);

        Task<Amazon.S3.Model.PutObjectResponse> PutAsync(string key, string text) => s3.PutObjectAsync(new() { BucketName = "due", Key = key, ContentBody = text });
        void Sweep(int days) => aws.Get<LifecycleSweep>().Run(DateTimeOffset.UtcNow.AddDays(days + 1), TestContext.Current.CancellationToken);
        async Task<IEnumerable<string>> KeysAsync() => (await s3.ListObjectsV2Async(new() { BucketName = "due" })).S3Objects.Select(each => each.Key);
    }

    [Fact]
    public async Task Small_objects_go_to_archives_where_the_bucket_says_that_it_varies()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("small");
        await s3.PutObjectAsync(new() { BucketName = "small", Key = "key", ContentBody = "x" });
        var rules = new LifecycleConfiguration { Rules = [new() { Id = "cold", Status = LifecycleRuleStatus.Enabled, Filter = Prefix(""), Transitions = [new() { Days = 1, StorageClass = S3StorageClass.Glacier }] }] };
        Assert.Equal(TransitionDefaultMinimumObjectSize.AllStorageClasses128K, (await s3.PutLifecycleConfigurationAsync(new() { BucketName = "small", Configuration = rules })).TransitionDefaultMinimumObjectSize);
        Assert.Null(await ClassAsync());
        var varies = TransitionDefaultMinimumObjectSize.VariesByStorageClass;
        Assert.Equal(varies, (await s3.PutLifecycleConfigurationAsync(new() { BucketName = "small", Configuration = rules, TransitionDefaultMinimumObjectSize = varies })).TransitionDefaultMinimumObjectSize);
        Assert.Equal(varies, (await s3.GetLifecycleConfigurationAsync("small")).TransitionDefaultMinimumObjectSize);
        Assert.Equal(S3StorageClass.Glacier, await ClassAsync());

        async Task<S3StorageClass?> ClassAsync()
        {
            aws.Get<LifecycleSweep>().Run(DateTimeOffset.UtcNow.AddDays(3), TestContext.Current.CancellationToken);
            return (await s3.GetObjectMetadataAsync("small", "key")).StorageClass;
        }
    }

    [Fact]
    public async Task A_locked_version_outlives_its_rule()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = aws.S3();
        await s3.PutBucketAsync(new PutBucketRequest { BucketName = "held", ObjectLockEnabledForBucket = true });
        await s3.PutObjectAsync(new() { BucketName = "held", Key = "key", ContentBody = "1", ObjectLockLegalHoldStatus = ObjectLockLegalHoldStatus.On });
        await s3.PutObjectAsync(new() { BucketName = "held", Key = "key", ContentBody = "2" });
        await RulesAsync(s3, "held", new SdkRule { Id = "all", Filter = Prefix(""), NoncurrentVersionExpiration = new() { NoncurrentDays = 1 } });
        aws.Get<LifecycleSweep>().Run(DateTimeOffset.UtcNow.AddDays(9), TestContext.Current.CancellationToken);
        Assert.Equal(2, (await s3.ListVersionsAsync("held")).Versions.Count);
    }

    [Fact]
    public void A_restored_copy_is_there_for_its_days()
    {
        var restored = new Restoration(Made, Made.AddDays(3));
        Assert.Equal([(false, true), (true, true), (false, false)], ((DateTimeOffset[])[Made.AddSeconds(-1), Made, Made.AddDays(3)]).Select(now => (restored.IsReady(now), restored.Tells(now) is not null)));
        Assert.Equal("ongoing-request=\"false\", expiry-date=\"Sun, 18 Jan 2026 10:30:00 GMT\"", restored.Tells(Made));
        Assert.Equal("ongoing-request=\"true\"", restored.Tells(Made.AddSeconds(-1)));
    }

    [Fact]
    public async Task It_acts_by_itself_and_tells_of_it()
    {
        await using var aws = await TestAws.StartAsync(options => options with { TimeScale = 50_000 });
        using var s3 = await aws.S3WithBucketAsync("acting");
        var gone = new TaskCompletionSource<AwsEvent>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var subscription = aws.Get<EventBus>().Subscribe((happened, _) =>
        {
            if (happened.DetailType == "Object Deleted")
                gone.TrySetResult(happened);
            return Task.CompletedTask;
        });
        await s3.PutBucketNotificationAsync(new() { BucketName = "acting", EventBridgeConfiguration = new() });
        await RulesAsync(s3, "acting", new SdkRule { Id = "all", Filter = Prefix(""), Expiration = new() { Days = 1 } });
        await s3.PutObjectAsync(new() { BucketName = "acting", Key = "key", ContentBody = "x" });
        var happened = await gone.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(("Lifecycle Expiration", "s3.amazonaws.com"), ((string?)happened.Detail["reason"], (string?)happened.Detail["requester"]));
        await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => s3.GetObjectAsync("acting", "key"));
    }

    private static LifecycleClock Clock(double scale) => new(new LocalAwsOptions { StateFolder = "none", TimeScale = scale });

    private static LifecycleFilter Prefix(string prefix) => new() { LifecycleFilterPredicate = new LifecyclePrefixPredicate { Prefix = prefix } };

    private static Task RulesAsync(AmazonS3Client s3, string bucket, params List<SdkRule> rules)
    {
        rules.ForEach(rule => rule.Status = LifecycleRuleStatus.Enabled);
        return s3.PutLifecycleConfigurationAsync(new() { BucketName = bucket, Configuration = new() { Rules = rules } });
    }
}
