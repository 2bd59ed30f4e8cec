using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild answered <c>AccountLimitExceededException</c>.</summary>
public partial class AccountLimitExceededException : AmazonCodeBuildException
{
    /// <summary>The error as it was answered.</summary>
    public AccountLimitExceededException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public AccountLimitExceededException(string message)
        : base(message)
    {
    }
}
