namespace Build.Tests.Host;

/// <summary>Regions and buckets that cannot be used, as whole commands: each is named with the fix, exit code 2, and nothing is made.</summary>
public class RegionInputTests
{
    [Theory]
    [InlineData("--regions=us-east-1,ap-east-1", "The region ap-east-1 is closed to this account until somebody opens it: aws account enable-region --region-name ap-east-1")]
    [InlineData("--regions=us-east-1,eu-wset-1", "Did you mean 'eu-west-1'?")]
    [InlineData("--regions=us-east-1,cn-north-1", "belongs to another partition of AWS than us-east-1")]
    [InlineData("--region=mx-central-1", "The region mx-central-1 has no codepipeline, which the pipeline needs there. Choose another region.")]
    [InlineData("--storage-bucket=elsewhere", "The bucket elsewhere is in eu-west-1, and artifacts of us-east-1 need a bucket in us-east-1.")]
    public async Task What_cannot_be_used_is_said_before_anything_is_made(string argument, string answer)
    {
        await using var rehearsal = await Rehearsal.StartAsync(closedRegions: "ap-east-1");
        await rehearsal.Cloud.In("eu-west-1").Session.S3.Value.PutBucketAsync(
            new Amazon.S3.Model.PutBucketRequest { BucketName = "elsewhere", PutBucketConfiguration = new() { LocationConstraint = new("eu-west-1") } }, TestContext.Current.CancellationToken);

        var result = await rehearsal.RunAsync("--target=Provision", "--yes", argument);

        Assert.True(result.ExitCode == 2 && result.Error.Contains(answer, StringComparison.Ordinal), $"{result.ExitCode}\n{result.Output}\n{result.Error}");
        Assert.Empty((await rehearsal.Cloud.Session.Iam.Value.ListRolesAsync(new(), TestContext.Current.CancellationToken)).Roles ?? []);
        Assert.Equal("elsewhere", Assert.Single((await rehearsal.Cloud.Session.S3.Value.ListBucketsAsync(TestContext.Current.CancellationToken)).Buckets).BucketName);
    }
}
