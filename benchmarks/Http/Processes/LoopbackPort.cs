using System.Net;
using System.Net.Sockets;

namespace GraphQLBackend.Benchmarks.Http.Processes;

/// <summary>Finds ports nobody uses, below the range from which the kernel gives ports to outgoing connections.</summary>
internal static class LoopbackPort
{
    private static int s_next = 18_080;

    /// <summary>A free port of 127.0.0.1; never the same one twice.</summary>
    public static int Take()
    {
        while (true)
        {
            var port = s_next++;
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException) when (s_next < 32_000)
            {
                // Taken: try the next one.
            }
        }
    }
}
