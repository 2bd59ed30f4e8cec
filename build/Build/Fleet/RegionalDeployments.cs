using Build.Aws;
using Build.Reporting;

namespace Build.Fleet;

/// <summary>Deploys a revision to every region without the pipeline, in the pipeline's order: all at once, or one after another up to the first that fails.</summary>
public sealed class RegionalDeployments(Cloud cloud, Journal journal, TimeProvider clock)
{
    /// <summary>Deploys, and follows each deployment to its end.</summary>
    /// <param name="key">Key of the revision in each region's bucket.</param>
    /// <param name="ignoreApplicationStop">Whether it goes on when the old revision's ApplicationStop fails.</param>
    /// <param name="cancellationToken">Stops following; deployments go on.</param>
    /// <returns>How they ended, in a line.</returns>
    public async Task<string> DeployAsync(string key, bool ignoreApplicationStop, CancellationToken cancellationToken)
    {
        if (cloud.Names.Settings.Pipeline.Waves == "PARALLEL")
            return string.Join("; ", await Task.WhenAll(cloud.DeployRegions.Select(region => InAsync(region, key, ignoreApplicationStop, cancellationToken))));
        var ends = new List<string>();
        foreach (var region in cloud.DeployRegions)
            ends.Add(await InAsync(region, key, ignoreApplicationStop, cancellationToken));
        return string.Join("; ", ends);
    }

    private async Task<string> InAsync(Cloud region, string key, bool ignoreApplicationStop, CancellationToken cancellationToken)
    {
        var end = await new Deployments(region, journal, clock).DeployAsync(key, ignoreApplicationStop, cancellationToken);
        return region.SpansRegions ? $"{region.Names.Region}: {end}" : end;
    }
}
