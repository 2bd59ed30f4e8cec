using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class UpdateProjectRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? Name { get; set; }

        /// <summary>0 to 255 characters.</summary>
        public string? Description { get; set; }

        public ProjectSource? Source { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectSource>? SecondarySources { get; set; }

        public string? SourceVersion { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectSourceVersion>? SecondarySourceVersions { get; set; }

        public ProjectArtifacts? Artifacts { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectArtifacts>? SecondaryArtifacts { get; set; }

        public ProjectCache? Cache { get; set; }

        public ProjectEnvironment? Environment { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? ServiceRole { get; set; }

        /// <summary>5 to 2160.</summary>
        public int? TimeoutInMinutes { get; set; }

        /// <summary>5 to 480.</summary>
        public int? QueuedTimeoutInMinutes { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? EncryptionKey { get; set; }

        /// <summary>0 to 50 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public VpcConfig? VpcConfig { get; set; }

        public bool? BadgeEnabled { get; set; }

        public LogsConfig? LogsConfig { get; set; }

        public List<ProjectFileSystemLocation>? FileSystemLocations { get; set; }

        public ProjectBuildBatchConfig? BuildBatchConfig { get; set; }

        public int? ConcurrentBuildLimit { get; set; }

        public int? AutoRetryLimit { get; set; }
    }

    public partial class UpdateProjectResponse : AmazonWebServiceResponse
    {
        public Project? Project { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<UpdateProjectResponse> UpdateProjectAsync(UpdateProjectRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateProjectResponse> UpdateProjectAsync(UpdateProjectRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateProjectResponse>(request, cancellationToken);
    }
}
