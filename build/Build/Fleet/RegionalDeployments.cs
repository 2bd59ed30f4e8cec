using Build.Aws;
using Build.Pipelines.Diagnosing;
using Build.Reporting;
using Cake.Core;

namespace Build.Fleet;

/// <summary>Deploys a revision to every region without the pipeline, in the pipeline's order: all at once, or one after another up to the first that fails.</summary>
public sealed class RegionalDeployments(Cloud cloud, Journal journal, TimeProvider clock)
{
    private const int DocumentVersion = 1;

    /// <summary>Deploys, follows each deployment to its end, and shows how they ended.</summary>
    /// <param name="key">Key of the revision in each region's bucket.</param>
    /// <param name="ignoreApplicationStop">Whether it goes on when the old revision's ApplicationStop fails.</param>
    /// <param name="cancellationToken">Stops following; deployments go on.</param>
    /// <returns>How they ended, in a line.</returns>
    /// <exception cref="CakeException">One did not succeed.</exception>
    public async Task<string> DeployAsync(string key, bool ignoreApplicationStop, CancellationToken cancellationToken)
    {
        var ends = await EndsAsync(region => InAsync(region, key, ignoreApplicationStop, cancellationToken));
        var why = ends.Select(end => end.Diagnosis).OfType<Diagnosis>().SelectMany(DiagnosisText.Lines);
        if (cloud.SpansRegions)
            journal.Show(new RegionalDeploymentsDocument(DocumentVersion, ends), _ => why);
        else
            journal.Show(ends[0], _ => why);
        return ends.FirstOrDefault(end => !end.Succeeded) is { } failed
            ? throw new CakeException($"Deployment {failed.Deployment.DeploymentId} ended as {failed.Deployment.Status}{(failed.Region is null ? "" : $" in {failed.Region}")}.")
            : string.Join("; ", ends.Select(Line));
    }

    private async Task<IReadOnlyList<DeploymentDocument>> EndsAsync(Func<Cloud, Task<DeploymentDocument>> deploy)
    {
        if (cloud.Names.Settings.Pipeline.Waves == "PARALLEL")
            return await Task.WhenAll(cloud.DeployRegions.Select(deploy));
        var ends = new List<DeploymentDocument>();
        foreach (var region in cloud.DeployRegions)
        {
            ends.Add(await deploy(region));
            if (!ends[^1].Succeeded)
                break;
        }
        return ends;
    }

    private async Task<DeploymentDocument> InAsync(Cloud region, string key, bool ignoreApplicationStop, CancellationToken cancellationToken) =>
        await new Deployments(region, journal, clock).DeployAsync(key, ignoreApplicationStop, cancellationToken) with { Region = region.SpansRegions ? region.Names.Region : null };

    private static string Line(DeploymentDocument end) => $"{(end.Region is null ? "" : $"{end.Region}: ")}{end.Deployment.DeploymentId} {end.Deployment.Success}";
}

/// <summary>How the deployments to several regions ended.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Deployments">One for each region that was reached.</param>
public sealed record RegionalDeploymentsDocument(int Version, IReadOnlyList<DeploymentDocument> Deployments) : IDocument;
