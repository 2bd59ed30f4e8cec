using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Reports;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>UPLOAD_ARTIFACTS: keeps reports, exported variables, output and cache. It is attempted even when BUILD failed.</summary>
internal sealed class UploadArtifactsStep(ArtifactUploader artifacts, ReportUploader reports, BuildCache cache) : IBuildStep
{
    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        await ExportAsync(run, cancellation);
        try
        {
            reports.Upload(run);
            await artifacts.UploadAsync(run, cancellation);
        }
        catch (ArtifactException error)
        {
            throw new PhaseFailure(ArtifactException.StatusCode, error.Message);
        }
        catch (AwsException error)
        {
            throw PhaseFailure.Client($"{error.Code}: {error.Message}");
        }
        if (run.Succeeding)
            await cache.SaveAsync(run, cancellation);
    }

    private static async Task ExportAsync(BuildRun run, CancellationToken cancellation)
    {
        foreach (var name in run.Spec.Env.ExportedVariables)
        {
            var value = await run.Shells!.ExpandAsync($"${{{name}-}}", cancellation);
            if (run.Secrets.Contains(value))
                run.Log.Container($"Variable {name} is not exported: its value is a secret");
            else
                run.Exported.Add(new ExportedEnvironmentVariable { Name = name, Value = value });
        }
    }
}
