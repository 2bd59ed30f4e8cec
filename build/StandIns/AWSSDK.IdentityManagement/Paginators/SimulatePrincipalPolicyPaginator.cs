using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface ISimulatePrincipalPolicyPaginator
{
    IPaginatedEnumerable<SimulatePrincipalPolicyResponse> Responses { get; }

    IPaginatedEnumerable<EvaluationResult> EvaluationResults { get; }
}

internal sealed class SimulatePrincipalPolicyPaginator(IAmazonIdentityManagementService client, SimulatePrincipalPolicyRequest request)
    : Pages<SimulatePrincipalPolicyResponse>(request.Marker), ISimulatePrincipalPolicyPaginator
{
    public IPaginatedEnumerable<EvaluationResult> EvaluationResults => Each(page => page.EvaluationResults);

    protected override Task<SimulatePrincipalPolicyResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.SimulatePrincipalPolicyAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(SimulatePrincipalPolicyResponse page) => page.Marker;
}
