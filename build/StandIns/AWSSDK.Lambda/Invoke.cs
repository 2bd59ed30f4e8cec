using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2015-03-31/functions/{FunctionName}/invocations")]
    public partial class InvokeRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        [Rest(In.Header, "X-Amz-Invocation-Type")]
        public InvocationType? InvocationType { get; set; }

        [Rest(In.Header, "X-Amz-Log-Type")]
        public LogType? LogType { get; set; }

        [Rest(In.Header, "X-Amz-Client-Context")]
        public string? ClientContextBase64 { get; set; }

        /// <summary>1 to 64 characters.</summary>
        [Rest(In.Header, "X-Amz-Durable-Execution-Name")]
        public string? DurableExecutionName { get; set; }

        [Rest(In.Payload)]
        public MemoryStream? PayloadStream { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }

        /// <summary>1 to 256 characters.</summary>
        [Rest(In.Header, "X-Amz-Tenant-Id")]
        public string? TenantId { get; set; }
    }

    public partial class InvokeResponse : AmazonWebServiceResponse
    {
        [Rest(In.Status)]
        public int? StatusCode { get; set; }

        [Rest(In.Header, "X-Amz-Function-Error")]
        public string? FunctionError { get; set; }

        [Rest(In.Header, "X-Amz-Log-Result")]
        public string? LogResult { get; set; }

        [Rest(In.Payload)]
        public MemoryStream? Payload { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        [Rest(In.Header, "X-Amz-Executed-Version")]
        public string? ExecutedVersion { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        [Rest(In.Header, "X-Amz-Durable-Execution-Arn")]
        public string? DurableExecutionArn { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: DurableExecutionAlreadyStartedException, EC2AccessDeniedException, EC2ThrottledException, EC2UnexpectedException,
        /// EFSIOException, EFSMountConnectivityException, EFSMountFailureException, EFSMountTimeoutException, ENILimitReachedException,
        /// InvalidParameterValueException, InvalidRequestContentException, InvalidRuntimeException, InvalidSecurityGroupIDException,
        /// InvalidSubnetIDException, InvalidZipFileException, KMSAccessDeniedException, KMSDisabledException, KMSInvalidStateException,
        /// KMSNotFoundException, NoPublishedVersionException, RecursiveInvocationException, RequestTooLargeException, ResourceConflictException,
        /// ResourceNotFoundException, ResourceNotReadyException, S3FilesMountConnectivityException, S3FilesMountFailureException,
        /// S3FilesMountTimeoutException, SerializedRequestEntityTooLargeException, ServiceException, SnapStartException, SnapStartNotReadyException,
        /// SnapStartTimeoutException, SubnetIPAddressLimitReachedException, TooManyRequestsException, UnsupportedMediaTypeException.</remarks>
        Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<InvokeResponse>(request, cancellationToken);
    }
}
