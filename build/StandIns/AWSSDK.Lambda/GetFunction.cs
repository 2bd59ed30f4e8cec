using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/functions/{FunctionName}")]
    public partial class GetFunctionRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }
    }

    public partial class GetFunctionResponse : AmazonWebServiceResponse
    {
        public FunctionConfiguration? Configuration { get; set; }

        public FunctionCodeLocation? Code { get; set; }

        public Dictionary<string, string>? Tags { get; set; }

        public TagsError? TagsError { get; set; }

        public Concurrency? Concurrency { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<GetFunctionResponse> GetFunctionAsync(GetFunctionRequest request, CancellationToken cancellationToken = default);

        Task<GetFunctionResponse> GetFunctionAsync(string functionName, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<GetFunctionResponse> GetFunctionAsync(GetFunctionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetFunctionResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<GetFunctionResponse> GetFunctionAsync(string functionName, CancellationToken cancellationToken = default) =>
            GetFunctionAsync(new GetFunctionRequest { FunctionName = functionName }, cancellationToken);
    }
}
