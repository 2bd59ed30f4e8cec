using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("DELETE", "/2017-10-31/functions/{FunctionName}/concurrency")]
    public partial class DeleteFunctionConcurrencyRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }
    }

    public partial class DeleteFunctionConcurrencyResponse : AmazonWebServiceResponse;
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<DeleteFunctionConcurrencyResponse> DeleteFunctionConcurrencyAsync(
            DeleteFunctionConcurrencyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteFunctionConcurrencyResponse> DeleteFunctionConcurrencyAsync(
            DeleteFunctionConcurrencyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteFunctionConcurrencyResponse>(request, cancellationToken);
    }
}
