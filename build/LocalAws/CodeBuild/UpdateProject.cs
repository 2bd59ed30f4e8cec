using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>What shall change; what is absent stays.</summary>
public sealed record UpdateProjectRequest
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public ProjectSource? Source { get; init; }

    public IReadOnlyList<ProjectSource>? SecondarySources { get; init; }

    public string? SourceVersion { get; init; }

    public IReadOnlyList<ProjectSourceVersion>? SecondarySourceVersions { get; init; }

    public ProjectArtifacts? Artifacts { get; init; }

    public IReadOnlyList<ProjectArtifacts>? SecondaryArtifacts { get; init; }

    public ProjectCache? Cache { get; init; }

    public ProjectEnvironment? Environment { get; init; }

    public string? ServiceRole { get; init; }

    public int? TimeoutInMinutes { get; init; }

    public int? QueuedTimeoutInMinutes { get; init; }

    public string? EncryptionKey { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public VpcConfig? VpcConfig { get; init; }

    public bool? BadgeEnabled { get; init; }

    public LogsConfig? LogsConfig { get; init; }

    public IReadOnlyList<ProjectFileSystemLocation>? FileSystemLocations { get; init; }

    public ProjectBuildBatchConfig? BuildBatchConfig { get; init; }

    /// <summary>-1 removes the limit.</summary>
    public int? ConcurrentBuildLimit { get; init; }

    public int? AutoRetryLimit { get; init; }
}

/// <summary>The project as it is now.</summary>
public sealed record UpdateProjectResponse(Project Project);

internal sealed class UpdateProject(StateStore store, CodeBuildStore codeBuild, ServiceRoles roles)
    : Operation<UpdateProjectRequest, UpdateProjectResponse>(store)
{
    protected override UpdateProjectResponse Handle(UpdateProjectRequest request, CallContext call)
    {
        var project = ProjectDefaults.Fill(Merge(codeBuild.Project(call.Scope, request.Name), request) with { LastModified = call.Now }, call.Scope);
        ProjectRules.Check(project);
        roles.Check(call.Scope, project.ServiceRole!, project.Name!);
        codeBuild.Projects.Put(call.Scope, project.Name!, project);
        return new(project);
    }

    private static Project Merge(Project project, UpdateProjectRequest request) =>
        project with
        {
            Description = request.Description ?? project.Description,
            Source = request.Source ?? project.Source,
            SecondarySources = request.SecondarySources ?? project.SecondarySources,
            SourceVersion = request.SourceVersion ?? project.SourceVersion,
            SecondarySourceVersions = request.SecondarySourceVersions ?? project.SecondarySourceVersions,
            Artifacts = request.Artifacts ?? project.Artifacts,
            SecondaryArtifacts = request.SecondaryArtifacts ?? project.SecondaryArtifacts,
            Cache = request.Cache ?? project.Cache,
            Environment = request.Environment ?? project.Environment,
            ServiceRole = request.ServiceRole ?? project.ServiceRole,
            TimeoutInMinutes = request.TimeoutInMinutes ?? project.TimeoutInMinutes,
            QueuedTimeoutInMinutes = request.QueuedTimeoutInMinutes ?? project.QueuedTimeoutInMinutes,
            EncryptionKey = request.EncryptionKey ?? project.EncryptionKey,
            Tags = request.Tags ?? project.Tags,
            VpcConfig = request.VpcConfig ?? project.VpcConfig,
            Badge = request.BadgeEnabled is { } badge ? new ProjectBadge { BadgeEnabled = badge } : project.Badge,
            LogsConfig = request.LogsConfig ?? project.LogsConfig,
            FileSystemLocations = request.FileSystemLocations ?? project.FileSystemLocations,
            BuildBatchConfig = request.BuildBatchConfig ?? project.BuildBatchConfig,
            ConcurrentBuildLimit = request.ConcurrentBuildLimit is -1 ? null : request.ConcurrentBuildLimit ?? project.ConcurrentBuildLimit,
            AutoRetryLimit = request.AutoRetryLimit ?? project.AutoRetryLimit,
        };
}
