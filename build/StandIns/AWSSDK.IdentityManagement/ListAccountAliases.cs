using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListAccountAliasesRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListAccountAliasesResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<string>? AccountAliases { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ServiceFailureException.</remarks>
        Task<ListAccountAliasesResponse> ListAccountAliasesAsync(ListAccountAliasesRequest request, CancellationToken cancellationToken = default);

        Task<ListAccountAliasesResponse> ListAccountAliasesAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListAccountAliasesResponse> ListAccountAliasesAsync(
            ListAccountAliasesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListAccountAliasesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListAccountAliasesResponse> ListAccountAliasesAsync(CancellationToken cancellationToken = default) =>
            ListAccountAliasesAsync(new ListAccountAliasesRequest(), cancellationToken);
    }
}
