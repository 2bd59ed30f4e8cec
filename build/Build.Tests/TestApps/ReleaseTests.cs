namespace Build.Tests.TestApps;

/// <summary>Every case, released for real: it ends as it says, and what fails is explained without a second command.</summary>
public class ReleaseTests(ReleaseFixture fixture) : IClassFixture<ReleaseFixture>
{
    public static TheoryData<string> Cases => [.. TestCase.All().Select(each => each.Name)];

    [NamespaceTheory]
    [MemberData(nameof(Cases))]
    public async Task It_ends_as_it_says_and_names_the_cause(string name)
    {
        var testCase = TestCase.Read(name);
        var instance = await fixture.NewInstanceAsync(testCase.Before);

        foreach (var expected in testCase.Deployments.SkipLast(1))
        {
            await fixture.Aws.RunAsync(testCase.Typed);
            Assert.Equal(expected, await fixture.LastAsync(instance));
        }
        var result = await fixture.Aws.RunAsync(testCase.Typed);

        if (testCase.Deployments.Count > 0)
            Assert.Equal(testCase.Deployments[^1], await fixture.LastAsync(instance));
        if (testCase.Serves is not null)
            Assert.Equal(testCase.Serves, await fixture.AnswerAsync(instance));
        Assert.True(result.ExitCode == (testCase.Diagnosed is null ? 0 : 1), $"It ended with {result.ExitCode}.\n{result.Output}\n{result.Error}");
        Assert.Contains(testCase.Says ?? "", result.Output, StringComparison.Ordinal);
        if (testCase.Diagnosed is null)
            return;
        var causes = result.Output.Split('\n').Where(line => line.StartsWith("  cause ", StringComparison.Ordinal)).ToList();
        Assert.True(causes.Count > 0 && causes[0].StartsWith($"  cause       {testCase.Diagnosed}: ", StringComparison.Ordinal), $"Not diagnosed as {testCase.Diagnosed}:\n{result.Output}");
        Assert.Contains("  next        ", result.Output, StringComparison.Ordinal);
    }

    [NamespaceFact]
    public async Task An_instance_without_a_profile_is_the_cause_and_not_what_was_deployed()
    {
        await fixture.NewInstanceAsync(null);
        var instance = await fixture.InstanceWithoutProfileAsync();
        try
        {
            var result = await fixture.Aws.RunAsync("--target=Deploy", "--exclusive", $"--revision={await fixture.UploadAsync(TestCase.Read("hello"))}");
            Assert.Equal(1, result.ExitCode);
            Assert.Contains($"  cause       instance-role: {instance} has no instance profile", result.Output, StringComparison.Ordinal);
            Assert.Contains("aws ec2 associate-iam-instance-profile", result.Output, StringComparison.Ordinal);
        }
        finally
        {
            await fixture.Aws.Cloud.Session.Ec2.Value.TerminateInstancesAsync(new() { InstanceIds = [instance] });
        }
    }

    [NamespaceTheory]
    [InlineData("kms", "kms:Decrypt on resource: arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")]
    [InlineData("instance-role", "s3:GetObject on resource: arn:aws:s3:::")]
    public async Task What_the_instances_may_not_read_is_told_apart(string cause, string denied)
    {
        var (cloud, names) = (fixture.Aws.Cloud, fixture.Aws.Cloud.Names);
        await fixture.NewInstanceAsync(null);
        var key = await fixture.UploadAsync(TestCase.Read("not-executable"), cause == "kms" ? denied[(denied.IndexOf("arn:", StringComparison.Ordinal))..] : null);
        var policies = await cloud.Session.Iam.Value.ListRolePoliciesAsync(new() { RoleName = names.InstanceRole });
        if (cause == "instance-role")
            await cloud.Session.Iam.Value.DeleteRolePolicyAsync(new() { RoleName = names.InstanceRole, PolicyName = policies.PolicyNames![0] });
        try
        {
            var result = await fixture.Aws.RunAsync("--target=Deploy", "--exclusive", $"--revision={key}");
            Assert.Equal(1, result.ExitCode);
            Assert.Contains($"  cause       {cause}: ", result.Output, StringComparison.Ordinal);
            Assert.Contains($"is not authorized to perform: {denied}", result.Output, StringComparison.Ordinal);
        }
        finally
        {
            await fixture.Aws.ProvisionAsync(desired => desired.Roles);
        }
    }
}
