using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("PUT", "/2017-10-31/functions/{FunctionName}/concurrency")]
    public partial class PutFunctionConcurrencyRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>Required.</summary>
        public int? ReservedConcurrentExecutions { get; set; }
    }

    public partial class PutFunctionConcurrencyResponse : AmazonWebServiceResponse
    {
        public int? ReservedConcurrentExecutions { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<PutFunctionConcurrencyResponse> PutFunctionConcurrencyAsync(
            PutFunctionConcurrencyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<PutFunctionConcurrencyResponse> PutFunctionConcurrencyAsync(
            PutFunctionConcurrencyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutFunctionConcurrencyResponse>(request, cancellationToken);
    }
}
