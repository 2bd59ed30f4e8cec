using System.Net;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>IAM answered <c>PolicyEvaluation</c>.</summary>
public partial class PolicyEvaluationException : AmazonIdentityManagementServiceException
{
    /// <summary>The error as it was answered.</summary>
    public PolicyEvaluationException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public PolicyEvaluationException(string message)
        : base(message)
    {
    }
}
