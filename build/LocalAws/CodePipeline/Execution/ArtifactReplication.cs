using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>
/// Brings input artifacts to the buckets of the regions that use them (AWS: "Add a cross-Region action in CodePipeline"): the bytes as they
/// are, under the same key, and nothing but inputs. The first action of a stage that needs an artifact elsewhere has it read once for all
/// regions of the stage; a region whose bucket cannot be written fails by itself.
/// </summary>
public sealed class ArtifactReplication(S3Artifacts objects, StateFolder folder)
{
    private readonly ConcurrentDictionary<S3Location, Lazy<Task<IReadOnlyDictionary<string, Exception>>>> running = new();
    private int reads;

    /// <summary>How many times an artifact was read to be copied.</summary>
    public int Reads => reads;

    /// <summary>The run with its input artifacts in the bucket of the action's region.</summary>
    public async Task<ActionRun> InputsAsync(ActionRun run, CancellationToken cancellation)
    {
        if (run.Pipeline.ArtifactStores is null || run.Record.InputArtifacts.Count == 0) return run;
        var target = ArtifactBucket.StoreOf(run.Pipeline, run.Scope.Region).Location;
        var inputs = new List<ArtifactDetail>();
        foreach (var input in run.Record.InputArtifacts)
        {
            if (input.S3location is not { } location || location.Bucket == target)
            {
                inputs.Add(input);
                continue;
            }

            run.Demand($"arn:aws:s3:::{location.Bucket}/{location.Key}", "s3:GetObject");
            run.Demand($"arn:aws:s3:::{target}/{location.Key}", "s3:PutObject");
            await BringAsync(run, input.Name!, location, target, cancellation).ConfigureAwait(false);
            inputs.Add(input with { S3location = location with { Bucket = target } });
        }

        run.Report(action => action with { InputArtifacts = inputs });
        return run with { Record = run.Record with { InputArtifacts = inputs } };
    }

    /// <summary>Waits for the one copying of the artifact that is under way, or begins it. Its beginner may be cancelled: then another goes on.</summary>
    private async Task BringAsync(ActionRun run, string artifact, S3Location location, string target, CancellationToken cancellation)
    {
        while (true)
        {
            var mine = new Lazy<Task<IReadOnlyDictionary<string, Exception>>>(() => CopyAsync(run, artifact, location, cancellation));
            var copying = running.GetOrAdd(location, mine);
            try
            {
                if ((await copying.Value.WaitAsync(cancellation).ConfigureAwait(false)).TryGetValue(target, out var failure)) ExceptionDispatchInfo.Throw(failure);
                return;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                continue;
            }
            finally
            {
                running.TryRemove(KeyValuePair.Create(location, copying));
            }
        }
    }

    /// <summary>Copies to every region of the stage that needs the artifact and has not got it; what could not be written, by bucket.</summary>
    private async Task<IReadOnlyDictionary<string, Exception>> CopyAsync(ActionRun run, string artifact, S3Location location, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var region in RegionsOf(run, artifact))
        {
            if (StoreIn(run, region) is { } bucket && bucket != location.Bucket && !await IsThereAsync(run, region, location with { Bucket = bucket }, cancellation).ConfigureAwait(false))
                missing.Add(region);
        }

        var failures = new ConcurrentDictionary<string, Exception>(StringComparer.Ordinal);
        if (missing.Count == 0) return failures;
        var file = Path.Combine(folder.Folder("codepipeline"), $"{Guid.NewGuid():N}.replica");
        try
        {
            await ReadAsync(run, location, file, cancellation).ConfigureAwait(false);
            await Task.WhenAll(missing.Select(region => WriteAsync(run, region, location, file, failures, cancellation))).ConfigureAwait(false);
            return failures;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task ReadAsync(ActionRun run, S3Location location, string file, CancellationToken cancellation)
    {
        var home = run.Pipeline.ArtifactStores!.First(store => store.Value.Location == location.Bucket).Key;
        Interlocked.Increment(ref reads);
        await using var into = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await objects.ReadAsync(run.CallIn(run.PipelineScope with { Region = home }, cancellation), location, versionId: null, into).ConfigureAwait(false);
    }

    private async Task WriteAsync(
        ActionRun run, string region, S3Location location, string file, ConcurrentDictionary<string, Exception> failures, CancellationToken cancellation)
    {
        var store = ArtifactBucket.StoreOf(run.Pipeline, region);
        try
        {
            await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            var call = run.CallIn(run.PipelineScope with { Region = region }, cancellation);
            await objects.PutAsync(call, location with { Bucket = store.Location }, content, store.EncryptionKey?.Id).ConfigureAwait(false);
        }
        catch (AwsException refused)
        {
            failures[store.Location] = new AwsException(refused.Code, $"The artifact cannot be copied to {store.Location} in {region}: {refused.Message}");
        }
    }

    private async Task<bool> IsThereAsync(ActionRun run, string region, S3Location copy, CancellationToken cancellation)
    {
        try
        {
            await objects.HeadAsync(run.CallIn(run.PipelineScope with { Region = region }, cancellation), copy).ConfigureAwait(false);
            return true;
        }
        catch (AwsException)
        {
            return false; // also when the bucket cannot be read: writing to it says why
        }
    }

    private static string? StoreIn(ActionRun run, string region) => run.Pipeline.ArtifactStores!.GetValueOrDefault(region)?.Location;

    private static IEnumerable<string> RegionsOf(ActionRun run, string artifact) => run.Pipeline.Stages.First(stage => stage.Name == run.StageName).Actions
        .Where(action => (action.InputArtifacts ?? []).Any(input => input.Name == artifact)).Select(action => action.Region ?? run.PipelineScope.Region).Distinct();
}
