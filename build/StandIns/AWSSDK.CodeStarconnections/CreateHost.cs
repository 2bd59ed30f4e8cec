using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class CreateHostRequest : AmazonCodeStarconnectionsRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>Required.</summary>
        public ProviderType? ProviderType { get; set; }

        /// <summary>Required; 1 to 512 characters.</summary>
        public string? ProviderEndpoint { get; set; }

        public VpcConfiguration? VpcConfiguration { get; set; }

        /// <summary>0 to 200 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class CreateHostResponse : AmazonWebServiceResponse
    {
        /// <summary>0 to 256 characters.</summary>
        public string? HostArn { get; set; }

        /// <summary>0 to 200 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }
}

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: LimitExceededException.</remarks>
        Task<CreateHostResponse> CreateHostAsync(CreateHostRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateHostResponse> CreateHostAsync(CreateHostRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateHostResponse>(request, cancellationToken);
    }
}
