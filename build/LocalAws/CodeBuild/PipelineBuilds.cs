using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>
/// How CodePipeline's CodeBuild action builds: it hands in the zipped input artifacts, and gets the output artifacts under the keys that
/// it names. The project's source, artifacts and their types do not matter then, as on AWS. Start, keep the id in the action execution,
/// then wait; a pipeline that is taken up again after a restart only waits.
/// </summary>
internal sealed class PipelineBuilds(CodeBuildStore codeBuild, BuildStarter starter, BuildRunner runner)
{
    /// <summary>Submits a build; returns its id (project:uuid), which is the action's external execution id.</summary>
    /// <exception cref="AwsException">The project is not there, or the variables are not as they should be.</exception>
    public string Start(PipelineBuild build)
    {
        var request = new StartBuildRequest
        {
            ProjectName = build.ProjectName,
            SourceVersion = build.SourceVersion,
            EnvironmentVariablesOverride = build.EnvironmentVariables,
            BuildspecOverride = build.Buildspec,
        };
        return starter
            .Start(
                new BuildOrder(build.Scope, request, $"codepipeline/{build.PipelineName}")
                {
                    Pipeline = new PipelineArtifacts(build.Inputs, build.Outputs),
                    Project = build.Project,
                    ResolvedSourceVersion = build.ResolvedSourceVersion,
                }
            )
            .Build.Id!;
    }

    /// <summary>
    /// The build once it has ended. BuildStatus is SUCCEEDED or tells why not; the context of the first phase that did not succeed has the reason;
    /// ExportedEnvironmentVariables go into the action's namespace.
    /// </summary>
    public Task<Build> WaitAsync(Scope scope, string id, CancellationToken cancellation) => runner.WaitAsync(scope, id, cancellation);

    /// <summary>Stops the build of an action that was stopped or abandoned.</summary>
    public void Stop(string id) => runner.Stop(id);

    /// <summary>The build as it is now.</summary>
    /// <exception cref="AwsException">There is no such build.</exception>
    public Build Get(Scope scope, string id) => codeBuild.Build(scope, id).Build;
}
