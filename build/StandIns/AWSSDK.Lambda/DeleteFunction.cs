using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("DELETE", "/2015-03-31/functions/{FunctionName}")]
    public partial class DeleteFunctionRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }
    }

    public partial class DeleteFunctionResponse : AmazonWebServiceResponse
    {
        [Rest(In.Status)]
        public int? StatusCode { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<DeleteFunctionResponse> DeleteFunctionAsync(DeleteFunctionRequest request, CancellationToken cancellationToken = default);

        Task<DeleteFunctionResponse> DeleteFunctionAsync(string functionName, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteFunctionResponse> DeleteFunctionAsync(DeleteFunctionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteFunctionResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DeleteFunctionResponse> DeleteFunctionAsync(string functionName, CancellationToken cancellationToken = default) =>
            DeleteFunctionAsync(new DeleteFunctionRequest { FunctionName = functionName }, cancellationToken);
    }
}
