using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2021-10-31/functions/{FunctionName}/url")]
    public partial class CreateFunctionUrlConfigRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }

        /// <summary>Required.</summary>
        public FunctionUrlAuthType? AuthType { get; set; }

        public Cors? Cors { get; set; }

        public InvokeMode? InvokeMode { get; set; }
    }

    public partial class CreateFunctionUrlConfigResponse : AmazonWebServiceResponse
    {
        /// <summary>Required; 40 to 100 characters.</summary>
        public string? FunctionUrl { get; set; }

        /// <summary>Required; 0 to 10000 characters.</summary>
        public string? FunctionArn { get; set; }

        /// <summary>Required.</summary>
        public FunctionUrlAuthType? AuthType { get; set; }

        public Cors? Cors { get; set; }

        /// <summary>Required.</summary>
        public string? CreationTime { get; set; }

        public InvokeMode? InvokeMode { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<CreateFunctionUrlConfigResponse> CreateFunctionUrlConfigAsync(
            CreateFunctionUrlConfigRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateFunctionUrlConfigResponse> CreateFunctionUrlConfigAsync(
            CreateFunctionUrlConfigRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateFunctionUrlConfigResponse>(request, cancellationToken);
    }
}
