using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A new build project.</summary>
public sealed record CreateProjectRequest
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public required ProjectSource Source { get; init; }

    public IReadOnlyList<ProjectSource>? SecondarySources { get; init; }

    public string? SourceVersion { get; init; }

    public IReadOnlyList<ProjectSourceVersion>? SecondarySourceVersions { get; init; }

    public required ProjectArtifacts Artifacts { get; init; }

    public IReadOnlyList<ProjectArtifacts>? SecondaryArtifacts { get; init; }

    public ProjectCache? Cache { get; init; }

    public required ProjectEnvironment Environment { get; init; }

    public required string ServiceRole { get; init; }

    public int? TimeoutInMinutes { get; init; }

    public int? QueuedTimeoutInMinutes { get; init; }

    public string? EncryptionKey { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public VpcConfig? VpcConfig { get; init; }

    public bool? BadgeEnabled { get; init; }

    public LogsConfig? LogsConfig { get; init; }

    public IReadOnlyList<ProjectFileSystemLocation>? FileSystemLocations { get; init; }

    public ProjectBuildBatchConfig? BuildBatchConfig { get; init; }

    public int? ConcurrentBuildLimit { get; init; }

    public int? AutoRetryLimit { get; init; }
}

/// <summary>The project with its defaults.</summary>
public sealed record CreateProjectResponse(Project Project);

internal sealed class CreateProject(StateStore store, CodeBuildStore codeBuild, ServiceRoles roles)
    : Operation<CreateProjectRequest, CreateProjectResponse>(store)
{
    protected override CreateProjectResponse Handle(CreateProjectRequest request, CallContext call)
    {
        var arn = CodeBuildStore.ProjectArn(call.Scope, request.Name);
        var project = ProjectDefaults.Fill(From(request) with { Arn = arn, Created = call.Now, LastModified = call.Now }, call.Scope);
        ProjectRules.Check(project);
        roles.Check(call.Scope, project.ServiceRole!, project.Name!);
        if (!codeBuild.Projects.Add(call.Scope, request.Name, project))
            throw CodeBuildErrors.ProjectExists(arn);
        return new(project);
    }

    private static Project From(CreateProjectRequest request) =>
        new()
        {
            Name = request.Name,
            Description = request.Description,
            Source = request.Source,
            SecondarySources = request.SecondarySources,
            SourceVersion = request.SourceVersion,
            SecondarySourceVersions = request.SecondarySourceVersions,
            Artifacts = request.Artifacts,
            SecondaryArtifacts = request.SecondaryArtifacts,
            Cache = request.Cache,
            Environment = request.Environment,
            ServiceRole = request.ServiceRole,
            TimeoutInMinutes = request.TimeoutInMinutes,
            QueuedTimeoutInMinutes = request.QueuedTimeoutInMinutes,
            EncryptionKey = request.EncryptionKey,
            Tags = request.Tags,
            VpcConfig = request.VpcConfig,
            Badge = new ProjectBadge { BadgeEnabled = request.BadgeEnabled ?? false },
            LogsConfig = request.LogsConfig,
            FileSystemLocations = request.FileSystemLocations,
            BuildBatchConfig = request.BuildBatchConfig,
            ConcurrentBuildLimit = request.ConcurrentBuildLimit,
            AutoRetryLimit = request.AutoRetryLimit,
        };
}
