using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class CreateProjectRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 2 to 150 characters.</summary>
        public string? Name { get; set; }

        /// <summary>0 to 255 characters.</summary>
        public string? Description { get; set; }

        /// <summary>Required.</summary>
        public ProjectSource? Source { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectSource>? SecondarySources { get; set; }

        public string? SourceVersion { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectSourceVersion>? SecondarySourceVersions { get; set; }

        /// <summary>Required.</summary>
        public ProjectArtifacts? Artifacts { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectArtifacts>? SecondaryArtifacts { get; set; }

        public ProjectCache? Cache { get; set; }

        /// <summary>Required.</summary>
        public ProjectEnvironment? Environment { get; set; }

        /// <summary>Required; at least 1 characters.</summary>
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

    public partial class CreateProjectResponse : AmazonWebServiceResponse
    {
        public Project? Project { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: AccountLimitExceededException, InvalidInputException, ResourceAlreadyExistsException.</remarks>
        Task<CreateProjectResponse> CreateProjectAsync(CreateProjectRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateProjectResponse> CreateProjectAsync(CreateProjectRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateProjectResponse>(request, cancellationToken);
    }
}
