using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/functions/{FunctionName}/aliases")]
    public partial class ListAliasesRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        [Rest(In.Query, "FunctionVersion")]
        public string? FunctionVersion { get; set; }

        [Rest(In.Query, "Marker")]
        public string? Marker { get; set; }

        /// <summary>1 to 10000.</summary>
        [Rest(In.Query, "MaxItems")]
        public int? MaxItems { get; set; }
    }

    public partial class ListAliasesResponse : AmazonWebServiceResponse
    {
        public string? NextMarker { get; set; }

        public List<AliasConfiguration>? Aliases { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<ListAliasesResponse> ListAliasesAsync(ListAliasesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<ListAliasesResponse> ListAliasesAsync(ListAliasesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListAliasesResponse>(request, cancellationToken);
    }
}
