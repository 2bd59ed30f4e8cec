using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2019-09-30/functions/{FunctionName}/concurrency")]
    public partial class GetFunctionConcurrencyRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }
    }

    public partial class GetFunctionConcurrencyResponse : AmazonWebServiceResponse
    {
        public int? ReservedConcurrentExecutions { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<GetFunctionConcurrencyResponse> GetFunctionConcurrencyAsync(
            GetFunctionConcurrencyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<GetFunctionConcurrencyResponse> GetFunctionConcurrencyAsync(
            GetFunctionConcurrencyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetFunctionConcurrencyResponse>(request, cancellationToken);
    }
}
