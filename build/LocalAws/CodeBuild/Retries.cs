using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>The order that repeats a build with the settings that it had.</summary>
internal static class Retries
{
    public static BuildOrder Of(Scope scope, StoredBuild stored, string initiator, string? token = null)
    {
        var build = stored.Build;
        var request = new StartBuildRequest
        {
            ProjectName = build.ProjectName!,
            SourceVersion = build.ResolvedSourceVersion ?? build.SourceVersion,
            SourceTypeOverride = build.Source!.Type,
            SourceLocationOverride = build.Source.Location,
            BuildspecOverride = build.Source.Buildspec,
            SecondarySourcesOverride = build.SecondarySources,
            SecondarySourcesVersionOverride = build.SecondarySourceVersions,
            ArtifactsOverride = stored.Artifacts,
            SecondaryArtifactsOverride = stored.SecondaryArtifacts,
            EnvironmentVariablesOverride = build.Environment!.EnvironmentVariables,
            EnvironmentTypeOverride = build.Environment.Type,
            ImageOverride = build.Environment.Image,
            ComputeTypeOverride = build.Environment.ComputeType,
            PrivilegedModeOverride = build.Environment.PrivilegedMode,
            CacheOverride = build.Cache,
            ServiceRoleOverride = build.ServiceRole,
            TimeoutInMinutesOverride = build.TimeoutInMinutes,
            QueuedTimeoutInMinutesOverride = build.QueuedTimeoutInMinutes,
            EncryptionKeyOverride = build.EncryptionKey,
            LogsConfigOverride = stored.LogsConfig,
            IdempotencyToken = token,
        };
        return new BuildOrder(scope, request, initiator);
    }
}
