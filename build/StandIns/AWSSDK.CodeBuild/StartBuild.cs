using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class StartBuildRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? ProjectName { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectSource>? SecondarySourcesOverride { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectSourceVersion>? SecondarySourcesVersionOverride { get; set; }

        public string? SourceVersion { get; set; }

        public ProjectArtifacts? ArtifactsOverride { get; set; }

        /// <summary>0 to 12 elements.</summary>
        public List<ProjectArtifacts>? SecondaryArtifactsOverride { get; set; }

        public List<EnvironmentVariable>? EnvironmentVariablesOverride { get; set; }

        public SourceType? SourceTypeOverride { get; set; }

        public string? SourceLocationOverride { get; set; }

        public SourceAuth? SourceAuthOverride { get; set; }

        public int? GitCloneDepthOverride { get; set; }

        public GitSubmodulesConfig? GitSubmodulesConfigOverride { get; set; }

        public string? BuildspecOverride { get; set; }

        public bool? InsecureSslOverride { get; set; }

        public bool? ReportBuildStatusOverride { get; set; }

        public BuildStatusConfig? BuildStatusConfigOverride { get; set; }

        public EnvironmentType? EnvironmentTypeOverride { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? ImageOverride { get; set; }

        public ComputeType? ComputeTypeOverride { get; set; }

        public string? CertificateOverride { get; set; }

        public ProjectCache? CacheOverride { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? ServiceRoleOverride { get; set; }

        public bool? PrivilegedModeOverride { get; set; }

        /// <summary>5 to 2160.</summary>
        public int? TimeoutInMinutesOverride { get; set; }

        /// <summary>5 to 480.</summary>
        public int? QueuedTimeoutInMinutesOverride { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? EncryptionKeyOverride { get; set; }

        public string? IdempotencyToken { get; set; }

        public LogsConfig? LogsConfigOverride { get; set; }

        public RegistryCredential? RegistryCredentialOverride { get; set; }

        public ImagePullCredentialsType? ImagePullCredentialsTypeOverride { get; set; }

        public bool? DebugSessionEnabled { get; set; }

        public ProjectFleet? FleetOverride { get; set; }

        public int? AutoRetryLimitOverride { get; set; }
    }

    public partial class StartBuildResponse : AmazonWebServiceResponse
    {
        public Build? Build { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: AccountLimitExceededException, InvalidInputException, ResourceNotFoundException.</remarks>
        Task<StartBuildResponse> StartBuildAsync(StartBuildRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<StartBuildResponse> StartBuildAsync(StartBuildRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<StartBuildResponse>(request, cancellationToken);
    }
}
