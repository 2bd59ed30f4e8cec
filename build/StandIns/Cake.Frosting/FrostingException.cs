namespace Cake.Frosting;

/// <summary>The host was set up or called in a way that it cannot work with.</summary>
public sealed class FrostingException : Exception
{
    /// <summary>With a message for the user.</summary>
    public FrostingException(string message) : base(message)
    {
    }

    /// <summary>With a message for the user and what it came from.</summary>
    public FrostingException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
