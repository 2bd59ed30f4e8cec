using LocalAws.CodeBuild.Execution.Sources;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.CodeBuild.Execution.Steps;
using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.CodeBuild.Execution.Batches;

/// <summary>Reads the batch section from a batch's source, which is fetched for that alone.</summary>
internal sealed class BatchSpecSource(
    CodeBuildStore codeBuild,
    SourceFetcher sources,
    BuildSpecReader specs,
    BuildFolders folders,
    LogWriter logs,
    TimeProvider clock
)
{
    private const int DefaultMaximum = 100;

    /// <exception cref="PhaseFailure">The source or the batch section is not there or not as it should be.</exception>
    public async Task<BatchSpec> ReadAsync(Scope scope, StoredBatch batch, CancellationToken cancellation)
    {
        var id = batch.Batch.Id!;
        var folder = folders.Create(id);
        try
        {
            var order = new BuildOrder(scope, batch.Template, batch.Batch.Initiator!);
            var stored = BuildFactory.Make(codeBuild.Project(scope, batch.Batch.ProjectName!), order, clock.GetUtcNow(), () => 0);
            using var log = new BuildLog(logs, new LogTarget(scope, "", "", Enabled: false), null, _ => { }, clock);
            var run = new BuildRun(scope, stored, folder, log);
            Directory.CreateDirectory(run.SourceFolder);
            await sources.FetchAsync(run, cancellation);
            return Check(batch.Batch, (await specs.ReadAsync(run, cancellation)).Batch);
        }
        catch (BuildSpecException broken)
        {
            throw new PhaseFailure(BuildSpecException.StatusCode, broken.Message);
        }
        catch (AwsException error)
        {
            throw PhaseFailure.Client($"{error.Code}: {error.Message}");
        }
        finally
        {
            folders.Delete(id);
        }
    }

    private static BatchSpec Check(BuildBatch batch, BatchSpec? spec)
    {
        if (spec is null)
            throw new PhaseFailure(BuildSpecException.StatusCode, "The buildspec has no batch section: add batch with build-list, build-graph or build-matrix");
        var maximum = batch.BuildBatchConfig?.Restrictions?.MaximumBuildsAllowed ?? DefaultMaximum;
        return spec.Builds.Count <= maximum ? spec : throw PhaseFailure.Client($"The batch has {spec.Builds.Count} builds; the project allows {maximum}");
    }
}
