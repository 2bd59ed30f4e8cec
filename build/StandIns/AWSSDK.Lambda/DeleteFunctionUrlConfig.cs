using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("DELETE", "/2021-10-31/functions/{FunctionName}/url")]
    public partial class DeleteFunctionUrlConfigRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }
    }

    public partial class DeleteFunctionUrlConfigResponse : AmazonWebServiceResponse;
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: ResourceConflictException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<DeleteFunctionUrlConfigResponse> DeleteFunctionUrlConfigAsync(
            DeleteFunctionUrlConfigRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteFunctionUrlConfigResponse> DeleteFunctionUrlConfigAsync(
            DeleteFunctionUrlConfigRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteFunctionUrlConfigResponse>(request, cancellationToken);
    }
}
