using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing answered <c>TargetGroupAssociationLimit</c>.</summary>
public partial class TargetGroupAssociationLimitException : AmazonElasticLoadBalancingV2Exception
{
    /// <summary>The error as it was answered.</summary>
    public TargetGroupAssociationLimitException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public TargetGroupAssociationLimitException(string message)
        : base(message)
    {
    }
}
