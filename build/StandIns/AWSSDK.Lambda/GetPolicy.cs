using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/functions/{FunctionName}/policy")]
    public partial class GetPolicyRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }
    }

    public partial class GetPolicyResponse : AmazonWebServiceResponse
    {
        public string? Policy { get; set; }

        public string? RevisionId { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetPolicyResponse>(request, cancellationToken);
    }
}
