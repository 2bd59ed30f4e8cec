using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2015-03-31/functions/{FunctionName}/aliases")]
    public partial class CreateAliasRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>Required; 1 to 128 characters.</summary>
        public string? Name { get; set; }

        /// <summary>Required; 1 to 1024 characters.</summary>
        public string? FunctionVersion { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? Description { get; set; }

        public AliasRoutingConfiguration? RoutingConfig { get; set; }
    }

    public partial class CreateAliasResponse : AmazonWebServiceResponse
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
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<CreateAliasResponse> CreateAliasAsync(CreateAliasRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateAliasResponse> CreateAliasAsync(CreateAliasRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateAliasResponse>(request, cancellationToken);
    }
}
