using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2015-03-31/functions")]
    public partial class CreateFunctionRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        public string? FunctionName { get; set; }

        public Runtime? Runtime { get; set; }

        /// <summary>Required.</summary>
        public string? Role { get; set; }

        /// <summary>0 to 128 characters.</summary>
        public string? Handler { get; set; }

        /// <summary>Required.</summary>
        public FunctionCode? Code { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? Description { get; set; }

        /// <summary>At least 1.</summary>
        public int? Timeout { get; set; }

        /// <summary>128 to 32768.</summary>
        public int? MemorySize { get; set; }

        public bool? Publish { get; set; }

        public VpcConfig? VpcConfig { get; set; }

        public PackageType? PackageType { get; set; }

        public DeadLetterConfig? DeadLetterConfig { get; set; }

        public Environment? Environment { get; set; }

        public string? KMSKeyArn { get; set; }

        public TracingConfig? TracingConfig { get; set; }

        public Dictionary<string, string>? Tags { get; set; }

        public List<string>? Layers { get; set; }

        /// <summary>0 to 1 elements.</summary>
        public List<FileSystemConfig>? FileSystemConfigs { get; set; }

        public ImageConfig? ImageConfig { get; set; }

        /// <summary>0 to 200 characters.</summary>
        public string? CodeSigningConfigArn { get; set; }

        /// <summary>Exactly 1 elements.</summary>
        public List<string>? Architectures { get; set; }

        public EphemeralStorage? EphemeralStorage { get; set; }

        public SnapStart? SnapStart { get; set; }

        public LoggingConfig? LoggingConfig { get; set; }

        public CapacityProviderConfig? CapacityProviderConfig { get; set; }

        public FunctionVersionLatestPublished? PublishTo { get; set; }

        public DurableConfig? DurableConfig { get; set; }

        public TenancyConfig? TenancyConfig { get; set; }
    }

    public partial class CreateFunctionResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 256 characters.</summary>
        public string? FunctionName { get; set; }

        /// <summary>0 to 10000 characters.</summary>
        public string? FunctionArn { get; set; }

        public Runtime? Runtime { get; set; }

        public string? Role { get; set; }

        /// <summary>0 to 128 characters.</summary>
        public string? Handler { get; set; }

        public long? CodeSize { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? Description { get; set; }

        /// <summary>At least 1.</summary>
        public int? Timeout { get; set; }

        /// <summary>128 to 32768.</summary>
        public int? MemorySize { get; set; }

        public string? LastModified { get; set; }

        public string? CodeSha256 { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? Version { get; set; }

        public VpcConfigDetail? VpcConfig { get; set; }

        public DeadLetterConfig? DeadLetterConfig { get; set; }

        public EnvironmentResponse? Environment { get; set; }

        public string? KMSKeyArn { get; set; }

        public TracingConfigResponse? TracingConfig { get; set; }

        /// <summary>0 to 10000 characters.</summary>
        public string? MasterArn { get; set; }

        public string? RevisionId { get; set; }

        public List<Layer>? Layers { get; set; }

        public State? State { get; set; }

        public string? StateReason { get; set; }

        public StateReasonCode? StateReasonCode { get; set; }

        public LastUpdateStatus? LastUpdateStatus { get; set; }

        public string? LastUpdateStatusReason { get; set; }

        public LastUpdateStatusReasonCode? LastUpdateStatusReasonCode { get; set; }

        /// <summary>0 to 1 elements.</summary>
        public List<FileSystemConfig>? FileSystemConfigs { get; set; }

        public PackageType? PackageType { get; set; }

        public ImageConfigResponse? ImageConfigResponse { get; set; }

        public string? SigningProfileVersionArn { get; set; }

        public string? SigningJobArn { get; set; }

        /// <summary>Exactly 1 elements.</summary>
        public List<string>? Architectures { get; set; }

        public EphemeralStorage? EphemeralStorage { get; set; }

        public SnapStartResponse? SnapStart { get; set; }

        public RuntimeVersionConfig? RuntimeVersionConfig { get; set; }

        public LoggingConfig? LoggingConfig { get; set; }

        public CapacityProviderConfig? CapacityProviderConfig { get; set; }

        public string? ConfigSha256 { get; set; }

        public DurableConfig? DurableConfig { get; set; }

        public TenancyConfig? TenancyConfig { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: CodeSigningConfigNotFoundException, CodeStorageExceededException, CodeVerificationFailedException,
        /// FunctionVersionsPerCapacityProviderLimitExceededException, InvalidCodeSignatureException, InvalidParameterValueException,
        /// ResourceConflictException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<CreateFunctionResponse> CreateFunctionAsync(CreateFunctionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateFunctionResponse> CreateFunctionAsync(CreateFunctionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateFunctionResponse>(request, cancellationToken);
    }
}
