using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement.Model;
using Build.Aws;
using Build.Settings;

namespace Build.Provisioning;

/// <summary>
/// Says before anything is made that a region is closed to the account, or lacks a service that is needed there: EC2 knows the one, AWS's
/// public parameters the other (Systems Manager User Guide, "Calling the public parameter for AWS services, Regions, endpoints...").
/// </summary>
/// <param name="session">Clients of the pipeline's region.</param>
public sealed class RegionPreflight(AwsSession session)
{
    private const string Root = "/aws/service/global-infrastructure/regions";
    private const int LargestBatch = 10;
    private static readonly string[] EverywhereNeeded = ["codedeploy", "ec2", "s3", "ssm"];

    /// <summary>Checks all regions that something is to be in.</summary>
    /// <exception cref="BadInput">Each region that cannot be used, with what to do.</exception>
    public async Task CheckAsync(Names names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(names);
        var closed = ClosedAsync(names, cancellationToken);
        var lacking = LackingAsync(names, cancellationToken);
        List<string> faults = [.. await closed, .. await lacking];
        if (faults.Count > 0)
            throw new BadInput(faults);
    }

    private async Task<IReadOnlyList<string>> ClosedAsync(Names names, CancellationToken cancellationToken)
    {
        if (names.Regions.Count == 1)
            return []; // the first call of the run was answered in it
        var known = (await session.Ec2.Value.DescribeRegionsAsync(new DescribeRegionsRequest { AllRegions = true }, cancellationToken)).Regions ?? [];
        var status = known.ToDictionary(region => region.RegionName, region => region.OptInStatus, StringComparer.Ordinal);
        return
        [
            .. names.Regions.Where(region => !status.ContainsKey(region)).Select(region => $"AWS has no region {region} for this account. Take it out of 'regions'."),
            .. names.Regions.Where(region => status.GetValueOrDefault(region) == "not-opted-in").Select(region =>
                $"The region {region} is closed to this account until somebody opens it: aws account enable-region --region-name {region} (it takes some minutes). Or take it out of 'regions'."),
        ];
    }

    private async Task<IReadOnlyList<string>> LackingAsync(Names names, CancellationToken cancellationToken)
    {
        var needed = names.DeployRegions.SelectMany(region => EverywhereNeeded.Select(service => (region, service)))
            .Concat(Home(names).Select(service => (region: names.Settings.Region, service))).Distinct().ToList();
        var pages = await Task.WhenAll(needed.Chunk(LargestBatch).Select(batch => session.Ssm.Value.GetParametersAsync(
            new GetParametersRequest { Names = [.. batch.Select(each => NameOf(each.region, each.service))] }, cancellationToken)));
        var missing = pages.SelectMany(page => page.InvalidParameters ?? []).ToHashSet(StringComparer.Ordinal);
        // Where none is known, the partition does not publish them, and nothing can be said.
        return missing.Count == needed.Count ? [] :
        [
            .. needed.Where(each => missing.Contains(NameOf(each.region, each.service)))
                .Select(each => $"The region {each.region} has no {each.service}, which {(each.region == names.Settings.Region ? "the pipeline" : "a deployment")} needs there. Choose another region."),
        ];
    }

    private static IEnumerable<string> Home(Names names) =>
        names.Settings.Source.Provider == SourceSettings.CodeCommit ? ["codebuild", "codepipeline", "codecommit"] : ["codebuild", "codepipeline"];

    private static string NameOf(string region, string service) => $"{Root}/{region}/services/{service}";
}
