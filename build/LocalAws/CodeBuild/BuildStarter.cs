using System.Security.Cryptography;
using System.Text.Json;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Checks, stores and submits builds.</summary>
internal sealed class BuildStarter(StateStore store, CodeBuildStore codeBuild, BuildRunner runner, ServiceRoles roles, BuildEvents events, TimeProvider clock)
{
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Stores the build and, once that is committed, runs it.</summary>
    /// <exception cref="AwsException">The project is not there or busy, or the build cannot be as asked.</exception>
    public StoredBuild Start(BuildOrder order) =>
        store.Transaction(() =>
        {
            var project = order.Project ?? codeBuild.Project(order.Scope, order.Request.ProjectName);
            var hash = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(order.Request)));
            if (Earlier(order, project, hash) is { } earlier)
                return earlier;
            var stored = BuildFactory.Make(project, order, clock.GetUtcNow(), () => codeBuild.NextNumber(order.Scope, project.Name!, "build")) with
            {
                RequestHash = hash,
            };
            Check(order, project, stored);
            codeBuild.Builds.Put(order.Scope, stored.Build.Id!, stored);
            events.StateChanged(order.Scope, stored.Build);
            store.AfterCommit(() => runner.Start(order.Scope, stored.Build.Id!));
            return stored;
        });

    private StoredBuild? Earlier(BuildOrder order, Project project, string hash)
    {
        if (order.Request.IdempotencyToken is not { } token)
            return null;
        var earlier = codeBuild
            .Builds.List(order.Scope, project.Name + ":")
            .FirstOrDefault(build => build.IdempotencyToken == token && clock.GetUtcNow() - build.Build.StartTime < TokenLifetime);
        return earlier is null || earlier.RequestHash == hash ? earlier : throw CodeBuildErrors.TokenMismatch();
    }

    private void Check(BuildOrder order, Project project, StoredBuild stored)
    {
        if (order.Pipeline is null && stored.Build.Source!.Type == "CODEPIPELINE")
            throw CodeBuildErrors.InvalidInput(
                $"Project {project.Name} takes its source from a pipeline: start the pipeline, or override source and artifacts"
            );
        if (order.Pipeline is null)
            ProjectRules.Source(stored.Build.Source!);
        ProjectRules.Variables(order.Request.EnvironmentVariablesOverride);
        if (order.Project is null)
            roles.Check(order.Scope, stored.Build.ServiceRole!, project.Name!);
        var running = codeBuild.Builds.List(order.Scope, project.Name + ":").Count(build => build.IsRunning);
        if (project.ConcurrentBuildLimit is { } limit && running >= limit)
            throw CodeBuildErrors.TooManyBuilds(project.Name!, limit);
    }
}
