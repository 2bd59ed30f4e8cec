using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidMinimumHealthyHostValueException</c>.</summary>
public partial class InvalidMinimumHealthyHostValueException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidMinimumHealthyHostValueException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidMinimumHealthyHostValueException(string message)
        : base(message)
    {
    }
}
