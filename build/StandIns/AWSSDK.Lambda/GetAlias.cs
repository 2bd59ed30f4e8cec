using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}")]
    public partial class GetAliasRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>Required; 1 to 128 characters.</summary>
        [Rest(In.Path, "Name")]
        public string? Name { get; set; }
    }

    public partial class GetAliasResponse : AmazonWebServiceResponse
    {
        /// <summary>0 to 10000 characters.</summary>
        public string? AliasArn { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? FunctionVersion { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? Description { get; set; }

        public AliasRoutingConfiguration? RoutingConfig { get; set; }

        public string? RevisionId { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<GetAliasResponse> GetAliasAsync(GetAliasRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<GetAliasResponse> GetAliasAsync(GetAliasRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetAliasResponse>(request, cancellationToken);
    }
}
